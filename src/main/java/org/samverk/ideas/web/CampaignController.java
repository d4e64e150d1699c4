package org.samverk.ideas.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.conversations.Readings;
import org.samverk.ideas.Campaign;
import org.samverk.ideas.CampaignState;
import org.samverk.ideas.Campaigns;
import org.samverk.ideas.IdeaFilter;
import org.samverk.ideas.Ideas;
import org.samverk.kernel.TimeSource;
import org.samverk.web.View;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Campaigns, and one with its ideas.
@Controller
class CampaignController {
    private static final int SIZE = 20;
    private final Campaigns campaigns;
    private final Ideas ideas;
    private final Readings readings;
    private final TimeSource time;
    private final ZoneId zone;

    CampaignController(
            Campaigns campaigns,
            Ideas ideas,
            Readings readings,
            TimeSource time,
            @Value("${samverk.zone:Europe/Stockholm}") ZoneId zone) {
        this.campaigns = campaigns;
        this.ideas = ideas;
        this.readings = readings;
        this.time = time;
        this.zone = zone;
    }

    @GetMapping("/ideas/campaigns")
    View list(
            Actor actor,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String after) {
        var part = CampaignState.of(state);
        var list = campaigns.list(actor, part, after, SIZE);
        return View.page("ideas/campaigns", new CampaignListPage(list, part, campaigns.canStart(actor)));
    }

    @GetMapping("/ideas/campaigns/{number}")
    View show(Actor actor, @PathVariable long number, @RequestParam(required = false) @Nullable String after) {
        var campaign = campaigns.require(actor, number);
        readings.read(actor, campaign.id());
        var list = ideas.list(actor, IdeaFilter.ofCampaign(number), after, SIZE);
        return View.page(
                "ideas/campaign",
                new CampaignPage(
                        campaign,
                        list,
                        daysLeft(campaign),
                        campaigns.asks(actor, campaign),
                        campaigns.canChange(actor, campaign)));
    }

    private long daysLeft(Campaign campaign) {
        var day = campaign.state() == CampaignState.COMING ? campaign.startsOn() : campaign.endsOn();
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(time.instant(), zone), day);
    }
}
