package org.samverk.identity;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Problems;

/// What a password must be (ASVS 5.0, 6.2): long enough, any characters, not the user name, and not among what is tried
/// first: common passwords and names, rows of keys, dates, words of ours, and these with signs put for letters.
final class PasswordRules {
    static final int SHORTEST = 12;
    static final int LONGEST = 200;

    /// Of zxcvbn's levels from 0 to 4: it takes ten thousand million guesses.
    private static final int ENOUGH = 3;

    private static final int JUDGED = 100;

    /// Words that anybody thinks of here; there is no list of them besides this one.
    private static final List<String> OURS = List.of(
            "samverk", "lösenord", "intranät", "intranet", "kommun", "kommunen", "välkommen", "sverige", "sommar");

    private static final Zxcvbn STRENGTH = new Zxcvbn();

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

    /// What is longer than any password is none, and is not hashed.
    static String limited(@Nullable String password) {
        return password == null || password.length() > 4 * LONGEST ? "" : password;
    }

    /// Judged by its beginning: what is that long is not weak for what follows, and judging costs more than the length.
    private static boolean isGuessable(String password, String username) {
        var beginning = password.substring(0, Math.min(password.length(), JUDGED));
        var own = Stream.concat(OURS.stream(), Stream.of(username.toLowerCase(Locale.ROOT)))
                .toList();
        return STRENGTH.measure(beginning, own).getScore() < ENOUGH
                || (username.length() > 3 && password.contains(username));
    }
}
