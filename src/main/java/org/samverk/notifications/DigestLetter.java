package org.samverk.notifications;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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
        sections.forEach(section -> text.append(plain(section)));
        return text.append("\n%s: %s\n".formatted(t(more ? "digest.more" : "digest.all"), link))
                .append("\n-- \n%s\n".formatted(t("why")))
                .append("%s: %s\n".formatted(t("end.digest"), unsubscribe))
                .append("%s: %s\n".formatted(t("choose"), settings()))
                .toString();
    }

    private String plain(Section section) {
        return section.lines().stream()
                .map(line -> "* %s\n  %s\n".formatted(line.sentence(), line.link()))
                .collect(Collectors.joining(
                        "", "\n%s\n".formatted(section.title().toUpperCase(locale)), ""));
    }
}
