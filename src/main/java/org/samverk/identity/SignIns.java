package org.samverk.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Target;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;

/// Checks user names, passwords and codes, and slows down those who guess. Known and unknown names get the same answers
/// after the same work.
@Service
public class SignIns {
    private static final Duration SECOND_WITHIN = Duration.ofMinutes(10);
    private final AccountTable accounts;
    private final Throttle throttle;
    private final Passwords passwords;
    private final SecondFactorCheck second;
    private final TimeSource time;
    private final AuditLog audit;
    private final SignInMeters meters;

    SignIns(
            AccountTable accounts,
            Throttle throttle,
            Passwords passwords,
            SecondFactorCheck second,
            TimeSource time,
            AuditLog audit,
            SignInMeters meters) {
        this.meters = meters;
        this.audit = audit;
        this.accounts = accounts;
        this.throttle = throttle;
        this.passwords = passwords;
        this.second = second;
        this.time = time;
    }

    /// What came of an attempt.
    public sealed interface Result {
        record Welcome(UUID person) implements Result {}

        record Wrong() implements Result {}

        record TooMany() implements Result {}
    }

    /// @param address the IP address of the one who tries
    public Result attempt(@Nullable String username, @Nullable String password, String address) {
        return meters.count(tried(username, password, address));
    }

    private Result tried(@Nullable String username, @Nullable String password, String address) {
        var name = normal(username);
        var network = Network.of(address);
        if (throttle.isTooMany(Throttle.Kind.PASSWORD, name, network)) {
            tell(name, network.text());
            return new Result.TooMany();
        }
        var account = accounts.find(name).orElse(null);
        var hash = account == null ? null : account.passwordHash();
        if (!passwords.matches(PasswordRules.limited(password), hash) || account == null) {
            return new Result.Wrong();
        }
        throttle.forget(Throttle.Kind.PASSWORD, name, network);
        return new Result.Welcome(account.personId());
    }

    /// Once a while for each account, and for each network from where other names are tried: the trail is kept for
    /// ever, and guessing must not fill it.
    private void tell(String name, String network) {
        var known = accounts.find(name).map(AccountTable.Account::personId).orElse(null);
        var target = Target.person(known).saying(known == null ? network : "");
        audit.noteOnceIn(Throttle.WINDOW, Actor.VISITOR, AuditKind.SIGN_IN_THROTTLED, target);
    }

    /// Whether who has proved one thing may still prove the second: for ten minutes, and not with a password that has
    /// been changed since.
    ///
    /// @param since when the first was proved
    public boolean isWaiting(UUID person, Instant since) {
        return time.instant().isBefore(since.plus(SECOND_WITHIN)) && accounts.isUnchanged(person, since);
    }

    /// Checks the second factor of somebody who has proved the first one.
    ///
    /// @param code from the person's device, or a recovery code, which then is used up
    public Result second(UUID person, @Nullable String code, String address) {
        var account = accounts.find(person).orElse(null);
        if (account == null) {
            return new Result.Wrong();
        }
        var network = Network.of(address);
        var result = second.check(account, code, network, true);
        if (result instanceof Result.TooMany) {
            tell(account.username(), network.text());
        }
        return meters.count(result);
    }

    /// A name that no account can have is no name; its length must not fill the table.
    private static String normal(@Nullable String username) {
        var name = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
        return name.matches("[a-z0-9._-]{1,63}") ? name : "";
    }
}
