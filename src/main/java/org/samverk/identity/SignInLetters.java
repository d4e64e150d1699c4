package org.samverk.identity;

import org.samverk.mail.LetterSource;
import org.samverk.mail.Letters;
import org.samverk.web.Messages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Tells people what has changed in how they sign in: whoever had that done to sign in as them should not go unnoticed
/// (ASVS 5.0, 6.3.7).
@Configuration(proxyBeanMethods = false)
class SignInLetters {
    static final String SECOND_OFF = "second-factor";
    static final String SECOND_ON = "second-factor-on";
    static final String SECOND_ENDED = "second-factor-ended";
    static final String PASSWORD = "password-changed";
    static final String PASSKEY_ADDED = "passkey-added";
    static final String PASSKEY_TAKEN = "passkey-taken";

    @Bean
    LetterSource secondOffLetters(Messages messages, Letters letters) {
        return new SignInLetterSource(SECOND_OFF, "identity.letter.secondOff", messages, letters);
    }

    @Bean
    LetterSource secondOnLetters(Messages messages, Letters letters) {
        return new SignInLetterSource(SECOND_ON, "identity.letter.secondOn", messages, letters);
    }

    @Bean
    LetterSource secondEndedLetters(Messages messages, Letters letters) {
        return new SignInLetterSource(SECOND_ENDED, "identity.letter.secondEnded", messages, letters);
    }

    @Bean
    LetterSource passwordLetters(Messages messages, Letters letters) {
        return new SignInLetterSource(PASSWORD, "identity.letter.password", messages, letters);
    }

    @Bean
    LetterSource passkeyAddedLetters(Messages messages, Letters letters) {
        return new SignInLetterSource(PASSKEY_ADDED, "identity.letter.passkeyAdded", messages, letters);
    }

    @Bean
    LetterSource passkeyTakenLetters(Messages messages, Letters letters) {
        return new SignInLetterSource(PASSKEY_TAKEN, "identity.letter.passkeyTaken", messages, letters);
    }
}
