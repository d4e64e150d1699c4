package org.samverk.identity;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.TimeSource;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;

/// Asks devices for passkeys: each question is another one, and worth ten minutes.
@Component
class PasskeyQuestions {
    private static final Duration WORTH = Duration.ofMinutes(10);
    private final TimeSource time;

    PasskeyQuestions(TimeSource time) {
        this.time = time;
    }

    PasskeyQuestion fresh(String name) {
        return new PasskeyQuestion(Bytes.random().toBase64UrlString(), name, time.instant());
    }

    /// Whether an answer to it still counts; not when nothing was asked.
    boolean isOpen(@Nullable PasskeyQuestion question) {
        return question != null && time.instant().isBefore(question.askedAt().plus(WORTH));
    }
}
