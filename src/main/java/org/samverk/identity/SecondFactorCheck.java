package org.samverk.identity;

import org.jspecify.annotations.Nullable;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Component;

/// Looks whether a code is right, once.
@Component
class SecondFactorCheck {
    private final SecondFactorTable table;
    private final Throttle throttle;
    private final TimeSource time;

    SecondFactorCheck(SecondFactorTable table, Throttle throttle, TimeSource time) {
        this.table = table;
        this.throttle = throttle;
        this.time = time;
    }

    /// @param recovery whether a recovery code will do
    SignIns.Result check(AccountTable.Account account, @Nullable String typed, Network network, boolean recovery) {
        if (throttle.isTooMany(Throttle.Kind.CODE, account.username(), network)) {
            return new SignIns.Result.TooMany();
        }
        if (!isRight(account, typed == null ? "" : typed, recovery)) {
            return new SignIns.Result.Wrong();
        }
        throttle.forget(Throttle.Kind.CODE, account.username(), network);
        return new SignIns.Result.Welcome(account.personId());
    }

    /// Right and never used before: the table says which of two at the same time came first.
    private boolean isRight(AccountTable.Account account, String typed, boolean recovery) {
        var person = account.personId();
        var step = table.find(person)
                .filter(SecondFactorTable.Row::isOn)
                .map(row -> Totp.step(row.secret(), typed, time.instant()))
                .orElse(Totp.NONE);
        if (step != Totp.NONE) {
            return table.use(person, step);
        }
        return recovery && RecoveryCodes.isLike(typed) && table.useRecovery(person, RecoveryCodes.hash(typed));
    }
}
