package org.samverk.notifications;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A letter about one conversation, for its template and as plain text.
///
/// @param sentences   what happened
/// @param said        what was said, the oldest first
/// @param link        where the conversation is
/// @param answerable  whether an answer to the letter becomes a comment
/// @param unsubscribe the address that ends such letters
public record ConversationLetter(
        Locale locale,
        String title,
        List<String> sentences,
        List<Said> said,
        String link,
        boolean answerable,
        String unsubscribe,
        LetterWords words) {
    private static final int LENGTH = 1_500;

    /// What one person said.
    public record Said(String name, String text) {
        public Said {
            text = text.length() > LENGTH ? text.substring(0, LENGTH) + " …" : text;
        }

        public List<String> paragraphs() {
            return text.lines().filter(line -> !line.isBlank()).toList();
        }
    }

    public String t(String key) {
        return words.t(locale, key);
    }

    public String settings() {
        return words.address("/settings/notifications");
    }

    String plain() {
        var text = new StringBuilder(String.join("\n", sentences)).append("\n\n");
        for (var each : said) {
            text.append(each.name()).append(":\n").append(indented(each.text())).append("\n\n");
        }
        text.append(t("open")).append(": ").append(link).append("\n");
        if (answerable) {
            text.append("\n").append(t("answer")).append("\n");
        }
        return text.append("\n-- \n")
                .append(t("why"))
                .append("\n")
                .append(t("end.atOnce"))
                .append(": ")
                .append(unsubscribe)
                .append("\n")
                .append(t("choose"))
                .append(": ")
                .append(settings())
                .append("\n")
                .toString();
    }

    private static String indented(String text) {
        return text.lines().map(line -> "  " + line).collect(Collectors.joining("\n"));
    }
}
