package org.samverk.conversations.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param parent the key of the comment that it answers, null for none; a change of a comment leaves it where it is
/// @param files  keys of files that were uploaded before; null leaves those of a comment that is changed
record CommentToWrite(
        @Nullable UUID parent,
        @Nullable String markdown,
        @Nullable List<UUID> files) {
    List<UUID> filesOr(List<UUID> before) {
        return Objects.requireNonNullElse(files, before);
    }
}
