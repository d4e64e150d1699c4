package org.samverk.identity;

import java.util.Optional;
import java.util.UUID;
import org.samverk.mail.Letter;
import org.samverk.mail.LetterSource;
import org.samverk.mail.Letters;
import org.samverk.mail.Recipient;
import org.samverk.web.Messages;

/// Writes one kind of letter about how somebody signs in: what has happened, and what to do when they did not want it.
class SignInLetterSource implements LetterSource {
    private final String name;
    private final String words;
    private final Messages messages;
    private final Letters letters;

    /// @param words the message with the title; what has happened and what to do are beside it, with `Text` and `Do`
    SignInLetterSource(String name, String words, Messages messages, Letters letters) {
        this.name = name;
        this.words = words;
        this.messages = messages;
        this.letters = letters;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<Letter> write(UUID message, Recipient reader) {
        var locale = reader.locale();
        var page = new SignInLetter(
                locale.getLanguage(),
                messages.get(locale, words),
                messages.get(locale, words + "Text"),
                messages.get(locale, words + "Do"));
        return Optional.of(new Letter(
                page.title(),
                page.text() + "\n\n" + page.advice() + "\n",
                letters.render("identity/signInLetter", page),
                null,
                false,
                null,
                null,
                null));
    }
}
