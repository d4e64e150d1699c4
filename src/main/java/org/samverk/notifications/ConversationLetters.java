package org.samverk.notifications;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.activity.ActWords;
import org.samverk.mail.Letter;
import org.samverk.mail.LetterSource;
import org.samverk.mail.Letters;
import org.samverk.mail.Recipient;
import org.samverk.mail.ReplyService;
import org.springframework.stereotype.Component;

/// Letters about one conversation, with what was said, that can be answered.
@Component
class ConversationLetters implements LetterSource {
    static final String NAME = "conversation";
    private static final int ACTS = 20;
    private final LetterTable table;
    private final NotificationMaker maker;
    private final NotificationWords sentences;
    private final List<ActWords> words;
    private final LetterWords letterWords;
    private final Letters letters;
    private final ReplyService replies;

    ConversationLetters(
            LetterTable table,
            NotificationMaker maker,
            NotificationWords sentences,
            List<ActWords> words,
            LetterWords letterWords,
            Letters letters,
            ReplyService replies) {
        this.table = table;
        this.maker = maker;
        this.sentences = sentences;
        this.words = words;
        this.letterWords = letterWords;
        this.letters = letters;
        this.replies = replies;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Letter> write(UUID message, Recipient reader) {
        var person = reader.actor().requirePerson();
        var lines = maker.make(table.lines(person, message, ACTS));
        return lines.isEmpty() ? Optional.empty() : Optional.of(letter(message, reader, lines));
    }

    private Letter letter(UUID message, Recipient reader, List<Notification> lines) {
        var first = lines.getFirst();
        var person = reader.actor().requirePerson();
        var acts = table.acts(person, message, ACTS);
        var unsubscribe = letterWords.unsubscribe(person, LetterKind.AT_ONCE);
        var page = new ConversationLetter(
                reader.locale(),
                first.title(),
                lines.stream()
                        .map(line -> sentences.sentence(reader.locale(), line))
                        .toList(),
                said(reader, first.subjectId(), acts),
                letterWords.address("/notifications/" + first.id()),
                replies.isPossible(),
                letterWords.address(unsubscribe),
                letterWords);
        return new Letter(
                first.title(),
                page.plain(),
                letters.render("notifications/conversationLetter", page),
                first.subjectId(),
                true,
                answered(acts),
                unsubscribe,
                null);
    }

    /// The comment that an answer to the letter answers: the newest that mentions its reader, else the only one.
    private static @Nullable UUID answered(List<LetterTable.Act> acts) {
        var said = acts.stream().filter(act -> act.partId() != null).toList();
        return said.stream()
                .filter(act -> Topic.of(act.kind()) == Topic.MENTION)
                .reduce((older, newer) -> newer)
                .or(() -> said.size() == 1 ? Optional.of(said.getFirst()) : Optional.empty())
                .map(LetterTable.Act::partId)
                .orElse(null);
    }

    private List<ConversationLetter.Said> said(Recipient reader, UUID subject, List<LetterTable.Act> acts) {
        var wanted = acts.stream()
                .filter(act -> act.actorId() != null)
                .map(act -> new ActWords.Act(act.id(), act.kind(), act.actorId(), act.partId()))
                .toList();
        Map<UUID, String> found = new HashMap<>();
        words.forEach(source -> found.putAll(source.words(reader.actor(), subject, wanted)));
        return acts.stream()
                .filter(act -> found.containsKey(act.id()))
                .map(act ->
                        new ConversationLetter.Said(String.valueOf(act.actorName()), found.getOrDefault(act.id(), "")))
                .toList();
    }
}
