package org.samverk.identity;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a device has answered is no proof. Why is said in the log only.
class PasskeyRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final @Nullable UUID copied;

    PasskeyRefusedException(String reason, @Nullable UUID copied) {
        super(reason);
        this.copied = copied;
    }

    /// Only the kind of what is wrong becomes words: the rest may be what a stranger wrote.
    PasskeyRefusedException(RuntimeException reason, @Nullable UUID copied) {
        super(reason.getClass().getSimpleName(), reason);
        this.copied = copied;
    }

    /// Whose passkey has been copied, as its count says.
    Optional<UUID> copied() {
        return Optional.ofNullable(copied);
    }
}
