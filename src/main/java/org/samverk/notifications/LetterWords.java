package org.samverk.notifications;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.samverk.kernel.Settings;
import org.samverk.mail.Signatures;
import org.samverk.web.Messages;
import org.springframework.stereotype.Component;

/// What letters share: words, whole addresses, and the signed address that ends them.
@Component
public class LetterWords {
    private static final String PURPOSE = "unsubscribe";
    private final Messages messages;
    private final Settings settings;
    private final Signatures signatures;

    LetterWords(Messages messages, Settings settings, Signatures signatures) {
        this.messages = messages;
        this.settings = settings;
        this.signatures = signatures;
    }

    /// Who gets which letters.
    record Subscription(UUID person, LetterKind kind) {}

    String t(Locale locale, String key, Object... arguments) {
        return messages.get(locale, "notifications.letter." + key, arguments);
    }

    String address(String path) {
        return settings.baseUrl() + path;
    }

    /// The path that ends the person's letters of this kind; whoever holds it may.
    String unsubscribe(UUID person, LetterKind kind) {
        var content = ByteBuffer.allocate(17)
                .putLong(person.getMostSignificantBits())
                .putLong(person.getLeastSignificantBits())
                .put((byte) kind.ordinal())
                .array();
        return "/unsubscribe/" + signatures.token(PURPOSE, content);
    }

    /// @return empty when the token is none of ours
    Optional<Subscription> subscription(String token) {
        return signatures
                .verify(PURPOSE, token)
                .filter(content -> content.length == 17)
                .map(ByteBuffer::wrap)
                .map(content -> new Subscription(
                        new UUID(content.getLong(), content.getLong()), LetterKind.values()[content.get()]));
    }
}
