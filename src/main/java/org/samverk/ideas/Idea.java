package org.samverk.ideas;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.richtext.RichText;

/// An idea as one reader sees it.
///
/// @param groupId      the group that it was submitted in, null when it is for the whole organisation
/// @param author       who submitted it; somebody without name where this reader does not get to know
/// @param authorKey    the key under which everybody knows the author: a stand-in's when it is without name
/// @param unnamed      whether its author does not show their name
/// @param category     what it is filed under, null for nothing
/// @param askedGroupId the group that was asked to write a draft, if any
/// @param supported    whether this reader backs it
/// @param dueOn        the day on which it is to be answered at the latest
/// @param handler      who is to answer it, null when nobody has it
/// @param duplicateOf  the number of the idea that it was merged into, if any
/// @param promise      what its campaign promises it, null when it belongs to none
public record Idea(
        UUID id,
        long number,
        @Nullable UUID groupId,
        PersonRef author,
        UUID authorKey,
        boolean unnamed,
        @Nullable Category category,
        String title,
        RichText content,
        IdeaStatus status,
        @Nullable UUID askedGroupId,
        int supporters,
        boolean supported,
        Instant createdAt,
        @Nullable Instant editedAt,
        LocalDate dueOn,
        @Nullable PersonRef handler,
        @Nullable Long duplicateOf,
        @Nullable Promise promise) {
    public String path() {
        return "/ideas/" + number;
    }
}
