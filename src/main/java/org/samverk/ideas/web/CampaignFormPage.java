package org.samverk.ideas.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.groups.Group;
import org.samverk.ideas.Campaign;
import org.samverk.kernel.Problem;
import org.samverk.people.Mentionable;
import org.samverk.people.Unit;

/// The form in which one asks for ideas.
///
/// @param campaign the one that is changed, null for a new one
/// @param all      whether the whole organisation and its units may be asked
/// @param found    those whom the name fits that was typed, when they are several
/// @param groups   the groups that may be asked
public record CampaignFormPage(
        @Nullable Campaign campaign,
        CampaignForm form,
        boolean all,
        List<Unit> units,
        List<Group> groups,
        List<Mentionable> found,
        List<Problem> problems,
        List<Problem> pictureProblems) {
    /// Whether all of it is filled in, also the promise and who is asked.
    public boolean whole() {
        return campaign == null || campaign.isCorrectable();
    }

    public String action() {
        return campaign == null ? "/ideas/campaigns" : campaign.path() + "/edit";
    }

    public String back() {
        return campaign == null ? "/ideas/campaigns" : campaign.path();
    }

    /// Under what the browser keeps what is typed.
    public String keep() {
        return campaign == null ? "new" : String.valueOf(campaign.number());
    }
}
