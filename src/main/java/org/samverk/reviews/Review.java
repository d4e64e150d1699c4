package org.samverk.reviews;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverk.sites.PageDraft;

/// The review of a draft.
///
/// @param seal    what the text is told by that is looked at
/// @param flow    the name of the flow of the place, null for none: the draft goes live as it is
/// @param tasks   in their order, none when nobody has asked
/// @param entries what happened, in order
/// @param settle  whether the actor may say yes or ask for changes now
/// @param own     whether the actor may not because they wrote the text themselves
/// @param ask     whether the actor may ask for a review, or break it off
public record Review(
        PageDraft draft,
        String seal,
        @Nullable String flow,
        List<ReviewTask> tasks,
        List<ReviewEntry> entries,
        ReviewState state,
        boolean settle,
        boolean own,
        boolean ask) {
    public String path() {
        return draft.path() + "/review";
    }

    /// Whose turn it is.
    public Optional<ReviewTask> turn() {
        return tasks.stream().filter(ReviewTask::isOpen).findFirst();
    }
}
