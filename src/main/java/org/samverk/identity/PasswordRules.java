package org.samverk.identity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Problems;

/// What a password must be (ASVS 5.0, 6.2): long enough, any characters, not the user name, not one thing repeated.
final class PasswordRules {
    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    private PasswordRules() {}

    static String check(Problems problems, String field, @Nullable String password, String username) {
        var chosen = password == null ? "" : password;
        var length = chosen.codePointCount(0, chosen.length());
        if (length < SHORTEST) {
            problems.add(field, "identity.problem.passwordShort", SHORTEST);
        } else if (length > LONGEST) {
            problems.add(field, "identity.problem.passwordLong", LONGEST);
        } else if (isGuessable(chosen.toLowerCase(Locale.ROOT), username)) {
            problems.add(field, "identity.problem.passwordGuessable");
        }
        return chosen;
    }

    private static boolean isGuessable(String password, String username) {
        return password.codePoints().distinct().count() < 5
                || password.contains("password")
                || password.contains("lösenord")
                || password.contains("samverk")
                || "abcdefghijklmnopqrstuvwxyzåäö 01234567890 qwertyuiopå".contains(password)
                || (username.length() > 3 && password.contains(username));
    }
}
