package org.samverk.demo;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.ideas.CampaignFields;
import org.samverk.ideas.Campaigns;
import org.springframework.stereotype.Component;

/// The questions to which ideas are wanted.
@Component
class DemoCampaigns {
    private final Campaigns campaigns;

    DemoCampaigns(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    void plan(Scene scene, ContentFiles files) {
        for (var campaign : files.campaigns()) {
            var at = scene.moments().at(campaign.at());
            scene.timeline().add(at, "campaign " + campaign.key(), () -> start(scene, campaign));
        }
    }

    private void start(Scene scene, DemoCampaign campaign) {
        var author = scene.actor(campaign.by());
        var day = scene.moments()
                .at(campaign.at())
                .atZone(scene.moments().now().getZone())
                .toLocalDate();
        var started = campaigns.start(
                author,
                new CampaignFields(
                        campaign.question(),
                        scene.text(author, campaign.text()),
                        day,
                        day.plusDays(campaign.lasts()),
                        null,
                        null,
                        campaign.supporters(),
                        campaign.days(),
                        campaign.weeks(),
                        unit(scene, campaign.answeredBy()),
                        campaign.answerer()));
        scene.count("campaign:" + campaign.key(), started.number());
    }

    private static @Nullable UUID unit(Scene scene, @Nullable String name) {
        return name == null ? null : scene.id(DemoPeople.unit(name));
    }
}
