package org.samverk.notifications;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samverk.mail.Letter;
import org.samverk.mail.LetterSource;
import org.samverk.mail.Letters;
import org.samverk.mail.Recipient;
import org.springframework.stereotype.Component;

/// The digest: all that has not been read, by what it is about.
@Component
class DigestLetters implements LetterSource {
    static final String NAME = "digest";
    private static final int LINES = 40;
    private final LetterTable table;
    private final NotificationMaker maker;
    private final NotificationWords sentences;
    private final LetterWords words;
    private final Letters letters;

    DigestLetters(
            LetterTable table,
            NotificationMaker maker,
            NotificationWords sentences,
            LetterWords words,
            Letters letters) {
        this.table = table;
        this.maker = maker;
        this.sentences = sentences;
        this.words = words;
        this.letters = letters;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Letter> write(UUID message, Recipient reader) {
        var lines = maker.make(table.lines(reader.actor().requirePerson(), message, LINES + 1));
        return lines.stream().allMatch(line -> line.topic() == Topic.REACTION)
                ? Optional.empty()
                : Optional.of(letter(reader, lines));
    }

    private Letter letter(Recipient reader, List<Notification> lines) {
        var locale = reader.locale();
        var shown = lines.size() > LINES ? lines.subList(0, LINES) : lines;
        var unsubscribe = words.unsubscribe(reader.actor().requirePerson(), LetterKind.DIGEST);
        var title = lines.size() > LINES
                ? words.t(locale, "digest.titleMany", LINES)
                : words.t(locale, "digest.title", lines.size());
        var page = new DigestLetter(
                locale,
                title,
                sections(reader, shown),
                lines.size() > LINES,
                words.address("/notifications"),
                words.address(unsubscribe),
                words);
        return new Letter(
                title,
                page.plain(),
                letters.render("notifications/digestLetter", page),
                null,
                false,
                null,
                unsubscribe,
                null);
    }

    private List<DigestLetter.Section> sections(Recipient reader, List<Notification> lines) {
        Map<Topic, List<Notification>> byTopic = lines.stream()
                .collect(Collectors.groupingBy(
                        Notification::topic, () -> new EnumMap<>(Topic.class), Collectors.toList()));
        return byTopic.entrySet().stream()
                .map(entry -> new DigestLetter.Section(
                        words.t(reader.locale(), "topic." + entry.getKey().code()),
                        entry.getValue().stream()
                                .map(line -> new DigestLetter.Line(
                                        sentences.sentence(reader.locale(), line),
                                        words.address("/notifications/" + line.id())))
                                .toList()))
                .toList();
    }
}
