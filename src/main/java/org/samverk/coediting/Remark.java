package org.samverk.coediting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.richtext.RichText;

/// What somebody said about a passage, in the margin.
///
/// @param author    null when that was the program
/// @param passage   where it is now
/// @param quote     what stood there when it was said
/// @param proposal  what should stand there instead, empty for nothing; null when nothing is proposed
/// @param settledBy who settled it, null while it is open
public record Remark(
        UUID id,
        UUID subjectId,
        @Nullable PersonRef author,
        Instant at,
        Passage passage,
        String quote,
        RichText text,
        @Nullable String proposal,
        RemarkState state,
        @Nullable PersonRef settledBy,
        List<Reply> replies) {
    /// An answer to it.
    public record Reply(UUID id, @Nullable PersonRef author, Instant at, RichText text) {}

    public boolean isOpen() {
        return state == RemarkState.OPEN;
    }

    Remark with(Passage now, List<Reply> answers) {
        return new Remark(id, subjectId, author, at, now, quote, text, proposal, state, settledBy, answers);
    }
}
