package org.samverk.sites;

import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Problems;
import org.samverk.richtext.RichText;

/// What a page says.
///
/// @param contact  whom to ask, in words; null when nobody is named
/// @param language `sv` or `en`
public record PageText(
        @Nullable String title, RichText content, @Nullable String contact, String language) {
    static final int TITLE = 200;
    static final int CONTACT = 300;

    /// @return the same with the title in one line
    /// @throws org.samverk.kernel.InvalidInputException naming every field that needs to change
    PageText valid() {
        var problems = new Problems();
        var line = problems.line("title", title, TITLE);
        var ask = problems.text("contact", contact, CONTACT);
        if (content.isEmpty()) {
            problems.add("markdown", "web.problem.missing");
        }
        problems.throwIfAny();
        return new PageText(line, content, ask.isEmpty() ? null : ask, language.equals("en") ? "en" : "sv");
    }
}
