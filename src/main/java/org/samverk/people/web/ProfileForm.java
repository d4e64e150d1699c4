package org.samverk.people.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.people.Card;
import org.samverk.people.Person;
import org.samverk.people.Profile;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.RichText;

/// What the form for one's own profile holds. What comes from the directory is shown, not sent: a field that is
/// missing stays as it is.
///
/// @param content   the editor's document, when a script ran
/// @param markdown  the plain text area
/// @param skills    with commas between
/// @param languages with commas between
/// @param showsWork there when it is chosen
public record ProfileForm(
        @Nullable String phone,
        @Nullable String email,
        @Nullable String content,
        @Nullable String markdown,
        @Nullable String place,
        @Nullable String skills,
        @Nullable String languages,
        @Nullable String askAbout,
        @Nullable String showsWork) {
    static ProfileForm of(Person person, Card card) {
        var about = person.about();
        var markdown = about == null ? "" : Markdown.fromRichText(RichText.parse(about));
        return new ProfileForm(
                person.phone(),
                person.email(),
                about,
                markdown,
                card.place(),
                String.join(", ", card.skills()),
                String.join(", ", card.languages()),
                card.askAbout(),
                card.showsWork() ? "true" : null);
    }

    Profile profile(Person person, Card card, RichText about) {
        return new Profile(
                phone == null ? person.phone() : phone,
                email == null ? person.email() : email,
                about.isEmpty() ? null : about.canonicalJson(),
                place == null ? card.place() : place,
                skills == null ? card.skills() : names(skills),
                languages == null ? card.languages() : names(languages),
                askAbout == null ? card.askAbout() : askAbout,
                showsWork != null);
    }

    private static List<String> names(String typed) {
        return Arrays.stream(typed.split("[,;\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
