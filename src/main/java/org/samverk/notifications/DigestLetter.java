package org.samverk.notifications;

import java.util.List;
import java.util.Locale;

/// A digest, for its template and as plain text.
///
/// @param more        whether there is more than the letter has room for
/// @param link        where all of it is
/// @param unsubscribe the address that ends the digest
public record DigestLetter(
        Locale locale,
        String title,
        List<Section> sections,
        boolean more,
        String link,
        String unsubscribe,
        LetterWords words) {

    public record Section(String title, List<Line> lines) {}

    public record Line(String sentence, String link) {}

    public String t(String key) {
        return words.t(locale, key);
    }

    public String settings() {
        return words.address("/settings/notifications");
    }

    String plain() {
        var text = new StringBuilder(t("digest.lead")).append("\n");
        for (var section : sections) {
            text.append("\n").append(section.title().toUpperCase(locale)).append("\n");
            section.lines()
                    .forEach(line -> text.append("* ")
                            .append(line.sentence())
                            .append("\n  ")
                            .append(line.link())
                            .append("\n"));
        }
        return text.append("\n")
                .append(t(more ? "digest.more" : "digest.all"))
                .append(": ")
                .append(link)
                .append("\n\n-- \n")
                .append(t("why"))
                .append("\n")
                .append(t("end.digest"))
                .append(": ")
                .append(unsubscribe)
                .append("\n")
                .append(t("choose"))
                .append(": ")
                .append(settings())
                .append("\n")
                .toString();
    }
}
