package org.samverk.ideas.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.groups.Group;
import org.samverk.ideas.IdeaStatus;
import org.samverk.kernel.Problem;

/// The form of an official answer.
///
/// @param statuses the states that may follow
/// @param groups   the groups that may be asked to write a draft
public record ResponseForm(
        List<IdeaStatus> statuses,
        @Nullable String status,
        String markdown,
        @Nullable UUID askedGroupId,
        List<Group> groups,
        List<Problem> problems) {}
