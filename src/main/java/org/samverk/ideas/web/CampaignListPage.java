package org.samverk.ideas.web;

import org.jspecify.annotations.Nullable;
import org.samverk.ideas.Campaign;
import org.samverk.ideas.CampaignState;
import org.samverk.kernel.Slice;

/// Campaigns of one state.
///
/// @param start whether the reader may ask for ideas
public record CampaignListPage(Slice<Campaign> campaigns, CampaignState state, boolean start) {
    public String path(CampaignState other) {
        return other == CampaignState.OPEN ? "/ideas/campaigns" : "/ideas/campaigns?state=" + other.code();
    }

    /// Where the list reads on, null at its end.
    public @Nullable String more() {
        return campaigns.next() == null
                ? null
                : "/ideas/campaigns?state=" + state.code() + "&after=" + campaigns.next();
    }
}
