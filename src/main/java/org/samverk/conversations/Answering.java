package org.samverk.conversations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a subject that asks something stands to its answer.
///
/// @param accepted the comment that is the answer, null while there is none
/// @param path     where the reader says which one is (with the field `comment`) and takes that back; null when they
///                 may not
public record Answering(@Nullable UUID accepted, @Nullable String path) {
    static final Answering NONE = new Answering(null, null);

    boolean accepts(Comment comment) {
        return comment.id().equals(accepted);
    }
}
