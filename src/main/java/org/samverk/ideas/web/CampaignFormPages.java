package org.samverk.ideas.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.ideas.Campaign;
import org.samverk.ideas.Campaigns;
import org.samverk.kernel.Problem;
import org.samverk.people.Units;
import org.springframework.stereotype.Component;

/// Gathers what the form shows in which one asks for ideas.
@Component
class CampaignFormPages {
    private final Campaigns campaigns;
    private final Units units;
    private final Answerers answerers;

    CampaignFormPages(Campaigns campaigns, Units units, Answerers answerers) {
        this.campaigns = campaigns;
        this.units = units;
        this.answerers = answerers;
    }

    CampaignFormPage of(Actor actor, @Nullable Campaign campaign, CampaignForm form, List<Problem> problems) {
        return of(actor, campaign, form, problems, List.of());
    }

    /// The page with a picture that is refused.
    CampaignFormPage refused(Actor actor, Campaign campaign, List<Problem> picture) {
        return of(actor, campaign, CampaignForm.of(campaign), List.of(), picture);
    }

    private CampaignFormPage of(
            Actor actor,
            @Nullable Campaign campaign,
            CampaignForm form,
            List<Problem> problems,
            List<Problem> picture) {
        return new CampaignFormPage(
                campaign,
                form,
                actor.has(Role.ADMINISTRATOR),
                units.tree(actor),
                campaigns.administered(actor),
                problems.isEmpty() ? List.of() : answerers.found(actor, form),
                problems,
                picture);
    }
}
