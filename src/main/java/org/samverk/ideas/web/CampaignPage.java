package org.samverk.ideas.web;

import org.jspecify.annotations.Nullable;
import org.samverk.ideas.Campaign;
import org.samverk.ideas.IdeaSummary;
import org.samverk.kernel.Slice;

/// A campaign with its ideas.
///
/// @param daysLeft until its last day, or until it begins when it is yet to come
/// @param submit   whether the reader may submit an idea to it
/// @param change   whether the reader may change it
public record CampaignPage(Campaign campaign, Slice<IdeaSummary> ideas, long daysLeft, boolean submit, boolean change) {
    /// Where the list reads on, null at its end.
    public @Nullable String more() {
        return ideas.next() == null ? null : campaign.path() + "?after=" + ideas.next();
    }
}
