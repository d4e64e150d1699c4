package org.samverk.feed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a post is besides its text.
///
/// @param question   whether its author asks something
/// @param answerId   the comment that is accepted as its answer, null while there is none
/// @param mustRead   whether the members of its group are asked to say that they have read it
/// @param publishAt  when it is to be published, null once it is
/// @param heldAt     when it should have been published and could not be, null as a rule
/// @param originalId the post that it shares, null when it shares none
/// @param hasFiles   whether files are listed below it
public record PostState(
        boolean question,
        @Nullable UUID answerId,
        boolean mustRead,
        @Nullable Instant publishAt,
        @Nullable Instant heldAt,
        @Nullable UUID originalId,
        boolean hasFiles) {}
