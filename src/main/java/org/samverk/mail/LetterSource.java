package org.samverk.mail;

import java.util.Optional;
import java.util.UUID;

/// Writes letters that it has queued in the [Outbox], at the moment they are sent.
public interface LetterSource {
    /// What its letters are queued under; stands in the database.
    String name();

    /// Writes a letter from what is true now and what its reader may see now.
    ///
    /// @param message the letter's key
    /// @return empty when nothing is left to say: it was read meanwhile, or is no longer theirs to see
    Optional<Letter> write(UUID message, Recipient reader);
}
