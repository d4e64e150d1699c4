package org.samverk.people.web;

import org.jspecify.annotations.Nullable;
import org.samverk.people.Person;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.RichText;

/// What the form for one's own profile holds.
///
/// @param content  the editor's document, when a script ran
/// @param markdown the plain text area
public record ProfileForm(
        @Nullable String phone,
        @Nullable String email,
        @Nullable String content,
        @Nullable String markdown) {
    static ProfileForm of(Person person) {
        var about = person.about();
        var markdown = about == null ? "" : Markdown.fromRichText(RichText.parse(about));
        return new ProfileForm(person.phone(), person.email(), about, markdown);
    }
}
