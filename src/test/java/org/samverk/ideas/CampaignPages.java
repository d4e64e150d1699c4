package org.samverk.ideas;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.samverk.cast.Cast;
import org.samverk.journeys.PageContribution;
import org.samverk.journeys.RefusedForm;
import org.samverk.journeys.Sample;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.samverk.richtext.RichText;

class CampaignPages implements PageContribution {
    private final Campaigns campaigns;
    private final Ideas ideas;

    CampaignPages(Campaigns campaigns, Ideas ideas) {
        this.campaigns = campaigns;
        this.ideas = ideas;
    }

    @Override
    public Map<Cast, List<String>> pages(Sample sample) {
        var campaign = campaign(sample);
        var board = sample.group().path() + "/ideas";
        return Map.of(
                Cast.ANNA,
                List.of(
                        "/ideas/campaigns",
                        "/ideas/campaigns?state=coming",
                        "/ideas/campaigns?state=ended",
                        campaign.path(),
                        "/ideas/new?campaign=" + campaign.number(),
                        "/ideas?campaign=" + campaign.number(),
                        idea(sample, campaign, Cast.BJORN).path(),
                        board + "?status=submitted&order=rising",
                        board + "?mine=true"),
                Cast.FARID,
                List.of(idea(sample, campaign, Cast.BJORN, Cast.GRETA).path()),
                Cast.EVA,
                List.of("/ideas/campaigns", "/ideas/campaigns/new", campaign.path(), campaign.path() + "/edit"),
                Cast.BJORN,
                List.of("/ideas/campaigns/new?group=" + sample.group().id(), board));
    }

    @Override
    public List<RefusedForm> forms(Sample sample) {
        var campaign = campaign(sample);
        return List.of(
                new RefusedForm(Cast.EVA, "/ideas/campaigns/new", "/ideas/campaigns"),
                new RefusedForm(Cast.EVA, campaign.path() + "/edit", campaign.path() + "/edit"),
                new RefusedForm(Cast.EVA, campaign.path() + "/edit", campaign.path() + "/picture"));
    }

    private Idea idea(Sample sample, Campaign campaign, Cast... supporters) {
        var author = sample.cast().actor(Cast.ANNA);
        var idea = ideas.submit(author, new NewIdea("Väg maten", text(), null, null, campaign.number()));
        for (var supporter : supporters) {
            ideas.support(sample.cast().actor(supporter), idea.number());
        }
        return idea;
    }

    private Campaign campaign(Sample sample) {
        var today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
        var fields = new CampaignFields(
                "Hur slänger vi mindre mat?", text(), today, today.plusDays(9), null, null, 2, 30, 3, null, "farid");
        return campaigns.start(sample.cast().actor(Cast.EVA), fields);
    }

    private static RichText text() {
        return Markdown.toRichText("Vi vill **veta**.", MentionResolver.NONE);
    }
}
