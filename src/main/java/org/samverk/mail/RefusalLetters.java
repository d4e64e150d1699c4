package org.samverk.mail;

import java.util.Optional;
import java.util.UUID;
import org.samverk.web.Messages;
import org.springframework.stereotype.Component;

/// Tells somebody why their answer is not in Samverk, so that they do not believe that it is. Only known people are
/// told, never a program, and what they wrote is not repeated.
@Component
class RefusalLetters implements LetterSource {
    static final String NAME = "refusal";
    private final ReceivedTable table;
    private final Messages messages;
    private final Letters letters;

    RefusalLetters(ReceivedTable table, Messages messages, Letters letters) {
        this.table = table;
        this.messages = messages;
        this.letters = letters;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Letter> write(UUID message, Recipient reader) {
        return table.answeredBy(message).map(refused -> letter(refused, reader));
    }

    private Letter letter(ReceivedTable.Refused refused, Recipient reader) {
        var locale = reader.locale();
        var title = messages.get(locale, "mail.refusal.title");
        var about = messages.get(locale, "mail.refusal.about", refused.title());
        var reason = messages.get(locale, "mail.refusal." + refused.verdict());
        var page =
                new RefusalPage(locale.getLanguage(), title, about, reason, messages.get(locale, "mail.refusal.foot"));
        return new Letter(
                title,
                about + "\n\n" + reason + "\n\n-- \n" + page.foot() + "\n",
                letters.render("mail/refusal", page),
                null,
                false,
                null,
                null,
                refused.messageId());
    }
}
