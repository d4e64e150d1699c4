package org.samverk.upkeep;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.samverk.cast.Cast;
import org.samverk.journeys.PageContribution;
import org.samverk.journeys.RefusedForm;
import org.samverk.journeys.Sample;
import org.samverk.kernel.TimeSource;
import org.samverk.sections.SectionSamples;
import org.samverk.sites.Page;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/// Pages that are to be checked, for publishers and for their owner.
class UpkeepPagesToSee implements PageContribution {
    private final SectionSamples samples;
    private final PageUpkeep upkeep;
    private final BrokenLinks links;
    private final TimeSource time;

    UpkeepPagesToSee(AutowireCapableBeanFactory beans, PageUpkeep upkeep, BrokenLinks links, TimeSource time) {
        this.samples = beans.createBean(SectionSamples.class);
        this.upkeep = upkeep;
        this.links = links;
        this.time = time;
    }

    @Override
    public Map<Cast, List<String>> pages(Sample sample) {
        var page = page(sample);
        var fresh = samples.page("Sida utan ägare", null);
        samples.page(
                "Sida med brutna länkar", null, "Läs [mer](/pages/finns-inte) och [än mer](/pages/inte-heller#alls).");
        links.look();
        return Map.of(
                Cast.DAVID,
                        List.of(
                                "/publisher/upkeep",
                                "/publisher/upkeep?show=ownerless",
                                "/publisher/broken-links",
                                "/publisher/pages/" + page.id() + "/upkeep",
                                "/publisher/pages/" + fresh.id() + "/upkeep"),
                Cast.GRETA, List.of("/publisher/upkeep", "/publisher/pages/" + page.id() + "/upkeep", page.address()),
                Cast.FARID, List.of("/publisher/upkeep", "/publisher/pages/" + page.id() + "/upkeep"));
    }

    @Override
    public List<RefusedForm> forms(Sample sample) {
        var at = "/publisher/pages/" + page(sample).id() + "/upkeep";
        return List.of(new RefusedForm(Cast.DAVID, at, at, Map.of("owner", "hugo", "months", "många")));
    }

    private Page page(Sample sample) {
        var made = new Page[1];
        time.at(Instant.parse("2024-01-15T08:00:00Z"), () -> made[0] = samples.page("Gretas gamla sida", null));
        upkeep.change(sample.cast().actor(Cast.DAVID), made[0].id(), "greta", 6);
        return made[0];
    }
}
