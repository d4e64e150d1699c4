package org.samverk.identity;

import java.util.Optional;
import java.util.UUID;
import org.samverk.mail.Letter;
import org.samverk.mail.LetterSource;
import org.samverk.mail.Letters;
import org.samverk.mail.Recipient;
import org.samverk.web.Messages;
import org.springframework.stereotype.Component;

/// Tells somebody that an administrator has taken their second factor off: whoever had that done to sign in as them
/// should not go unnoticed (ASVS 5.0, 6.3.7).
@Component
class SecondFactorLetters implements LetterSource {
    static final String NAME = "second-factor";
    private final Messages messages;
    private final Letters letters;

    SecondFactorLetters(Messages messages, Letters letters) {
        this.messages = messages;
        this.letters = letters;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Letter> write(UUID message, Recipient reader) {
        var locale = reader.locale();
        var page = new SecondFactorLetter(
                locale.getLanguage(),
                messages.get(locale, "identity.letter.secondOff"),
                messages.get(locale, "identity.letter.secondOffText"),
                messages.get(locale, "identity.letter.secondOffDo"));
        return Optional.of(new Letter(
                page.title(),
                page.text() + "\n\n" + page.advice() + "\n",
                letters.render("identity/secondFactorLetter", page),
                null,
                false,
                null,
                null,
                null));
    }
}
