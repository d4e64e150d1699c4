package org.samverk.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.identity.NewToken;
import org.samverk.identity.Token;
import org.samverk.kernel.Problem;

/// A person's own settings.
///
/// @param fresh     a token that has just been made, the only time that its secret is shown
/// @param tokenName what was typed as a token's name
/// @param problems  what is wrong with the password form or the token form
/// @param failed    which form that is: `password`, `token` or nothing
public record SettingsPage(
        List<Token> tokens, @Nullable NewToken fresh, String tokenName, List<Problem> problems, String failed) {
    static SettingsPage of(List<Token> tokens) {
        return new SettingsPage(tokens, null, "", List.of(), "");
    }

    static SettingsPage withFresh(List<Token> tokens, NewToken fresh) {
        return new SettingsPage(tokens, fresh, "", List.of(), "");
    }

    /// The problems of one form.
    public List<Problem> of(String form) {
        return form.equals(failed) ? problems : List.of();
    }
}
