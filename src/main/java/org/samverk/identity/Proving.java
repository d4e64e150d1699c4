package org.samverk.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.kernel.Problems;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Component;

/// Asks who is signed in to prove it again before they change how they sign in, throttled as the sign-in is. Never in a
/// transaction: a wrong secret would take back that it was tried.
@Component
class Proving {
    private final Throttle throttle;
    private final Passwords passwords;
    private final SecondFactorCheck second;
    private final TimeSource time;

    Proving(Throttle throttle, Passwords passwords, SecondFactorCheck second, TimeSource time) {
        this.throttle = throttle;
        this.passwords = passwords;
        this.second = second;
        this.time = time;
    }

    /// @param field where the problem is shown
    /// @throws InvalidInputException when the password is wrong, or was so too often
    void password(AccountTable.Account account, String field, @Nullable String typed, String address) {
        var problems = new Problems();
        password(problems, account, field, typed, address);
        problems.throwIfAny();
    }

    /// The same for a form that has more to complain of.
    void password(
            Problems problems, AccountTable.Account account, String field, @Nullable String typed, String address) {
        var network = Network.of(address);
        if (throttle.isTooMany(Throttle.Kind.PASSWORD, account.username(), network)) {
            problems.add(field, "identity.problem.tooManyAttempts");
        } else if (!passwords.matches(PasswordRules.limited(typed), account.passwordHash())) {
            problems.add(field, "identity.problem.passwordWrong");
        } else {
            throttle.forget(Throttle.Kind.PASSWORD, account.username(), network);
        }
    }

    /// The same by the password or by a code of the second factor.
    void passwordOrCode(AccountTable.Account account, String field, @Nullable String typed, String address) {
        if (typed == null || !typed.replaceAll("\\s", "").matches("[0-9]{6}")) {
            password(account, field, typed, address);
            return;
        }
        switch (second.check(account, typed, Network.of(address), false)) {
            case SignIns.Result.Welcome _ -> {}
            case SignIns.Result.Wrong _ -> throw problem(field, "identity.problem.code");
            case SignIns.Result.TooMany _ -> throw problem(field, "identity.problem.tooManyAttempts");
        }
    }

    /// Whether somebody has put a new secret into their device.
    ///
    /// @return the time step of the code
    long newCode(AccountTable.Account account, byte[] secret, @Nullable String typed, String address) {
        var network = Network.of(address);
        if (throttle.isTooMany(Throttle.Kind.CODE, account.username(), network)) {
            throw problem("code", "identity.problem.tooManyAttempts");
        }
        var step = Totp.step(secret, typed == null ? "" : typed, time.instant());
        if (step == Totp.NONE) {
            throw problem("code", "identity.problem.code");
        }
        throttle.forget(Throttle.Kind.CODE, account.username(), network);
        return step;
    }

    private static InvalidInputException problem(String field, String key) {
        return new InvalidInputException(List.of(Problem.of(field, key)));
    }
}
