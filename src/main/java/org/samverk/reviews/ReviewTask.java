package org.samverk.reviews;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.kernel.Sha256;

/// A step that a draft goes through.
///
/// @param flowId    the flow that it is of
/// @param position  from 1
/// @param person    whose turn it is, null for everybody whom the section lets do it
/// @param days      how many days they have
/// @param dueAt     until when, while it is their turn
/// @param settledBy who said yes, or asked for changes
/// @param seal      of the text that was approved
public record ReviewTask(
        UUID id,
        UUID draftId,
        UUID flowId,
        int position,
        StepKind kind,
        @Nullable PersonRef person,
        int days,
        State state,
        @Nullable Instant dueAt,
        @Nullable PersonRef settledBy,
        @Nullable Instant settledAt,
        @Nullable Sha256 seal) {
    /// How far it has come.
    public enum State {
        /// Others come first.
        WAITING,
        /// It is their turn.
        OPEN,
        APPROVED,
        /// Changes were asked for.
        CHANGES;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /// Whether it must be approved before the draft may go live.
    boolean counts() {
        return kind != StepKind.PUBLISH;
    }

    boolean isApprovalOf(Sha256 text) {
        return state == State.APPROVED && text.equals(seal);
    }
}
