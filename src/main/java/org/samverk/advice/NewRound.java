package org.samverk.advice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one fills in to ask for advice.
///
/// @param aboutId    an idea, a draft or a post; null for a question alone in a group
/// @param revision   of the draft, null for its newest
/// @param groupId    the group of a question alone
/// @param background Markdown
/// @param options    what to choose among, for methods that ask for it; empty ones are left out
/// @param scale      the highest score, or the number of dots; null for the usual
/// @param quorum     of a vote: the percentage of those asked who must answer; null for none
/// @param share      of a vote: the percentage of yes among yes and no that carries it; null for none
public record NewRound(
        @Nullable UUID aboutId,
        @Nullable Integer revision,
        @Nullable UUID groupId,
        @Nullable String question,
        @Nullable String background,
        @Nullable Method method,
        List<String> options,
        @Nullable Integer scale,
        @Nullable Integer quorum,
        @Nullable Integer share,
        @Nullable ReasonRule reasons,
        @Nullable Showing showing,
        boolean anonymous,
        @Nullable Instant closesAt,
        Whom whom) {}
