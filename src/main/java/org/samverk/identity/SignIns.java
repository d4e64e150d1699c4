package org.samverk.identity;

import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Target;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;

/// Checks user names and passwords, and slows down those who guess.
///
/// An attempt is written down before the password is looked at, so that many at once do not slip through. Known and
/// unknown names get the same answers after the same work.
@Service
public class SignIns {
    static final int MOST_BOTH = 8;
    static final int MOST_USERNAME = 50;
    static final int MOST_NETWORK = 100;
    static final Duration WINDOW = Duration.ofMinutes(15);
    private final AccountTable accounts;
    private final AttemptTable attempts;
    private final Passwords passwords;
    private final TimeSource time;
    private final AuditLog audit;
    private final SignInMeters meters;

    SignIns(
            AccountTable accounts,
            AttemptTable attempts,
            Passwords passwords,
            TimeSource time,
            AuditLog audit,
            SignInMeters meters) {
        this.meters = meters;
        this.audit = audit;
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
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
        var network = Network.of(address).text();
        var now = time.instant();
        attempts.forgetBefore(now.minus(Duration.ofDays(1)));
        attempts.insert(name, network, now);
        if (isTooMuch(attempts.count(name, network, now.minus(WINDOW)))) {
            tell(name, network);
            return new Result.TooMany();
        }
        var account = accounts.find(name).orElse(null);
        var hash = account == null ? null : account.passwordHash();
        if (!passwords.matches(limited(password), hash) || account == null) {
            return new Result.Wrong();
        }
        attempts.forget(name, network);
        return new Result.Welcome(account.personId());
    }

    /// Once a while for each account, and for each network from where other names are tried: the trail is kept for
    /// ever, and guessing must not fill it.
    private void tell(String name, String network) {
        var known = accounts.find(name).map(AccountTable.Account::personId).orElse(null);
        var target = Target.person(known).saying(known == null ? network : "");
        audit.noteOnceIn(WINDOW, Actor.VISITOR, AuditKind.SIGN_IN_THROTTLED, target);
    }

    private static boolean isTooMuch(AttemptTable.Count failed) {
        return failed.both() > MOST_BOTH || failed.username() > MOST_USERNAME || failed.network() > MOST_NETWORK;
    }

    /// A name that no account can have is no name; its length must not fill the table.
    private static String normal(@Nullable String username) {
        var name = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
        return name.matches("[a-z0-9._-]{1,63}") ? name : "";
    }

    private static String limited(@Nullable String password) {
        return password == null || password.length() > 4 * PasswordRules.LONGEST ? "" : password;
    }
}
