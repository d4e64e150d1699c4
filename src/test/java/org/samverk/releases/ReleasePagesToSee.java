package org.samverk.releases;

import java.util.List;
import java.util.Map;
import org.samverk.cast.Cast;
import org.samverk.journeys.PageContribution;
import org.samverk.journeys.RefusedForm;
import org.samverk.journeys.Sample;
import org.samverk.sections.SectionSamples;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/// Releases that are prepared, stopped and live.
class ReleasePagesToSee implements PageContribution {
    private final SectionSamples samples;
    private final Releases releases;
    private final Going going;

    ReleasePagesToSee(AutowireCapableBeanFactory beans, Releases releases, Going going) {
        this.samples = beans.createBean(SectionSamples.class);
        this.releases = releases;
        this.going = going;
    }

    @Override
    public Map<Cast, List<String>> pages(Sample sample) {
        var david = sample.cast().actor(Cast.DAVID);
        var empty = releases.create(david, "Tom samling");
        var ready = releases.create(david, "Ny e-tjänst");
        var draft = samples.draft(david, samples.page("Sida i en samling att se", null), "Nytt");
        releases.add(david, ready.id(), draft.id());
        var live = releases.create(david, "Det som är klart");
        releases.add(
                david,
                live.id(),
                samples.draft(david, samples.page("Klar sida", null), "Nytt").id());
        going.publish(david, live.id());
        return Map.of(
                Cast.DAVID,
                        List.of(
                                "/publisher",
                                "/publisher/releases",
                                empty.path(),
                                ready.path(),
                                live.path(),
                                draft.path()),
                Cast.GRETA, List.of("/publisher/releases"));
    }

    @Override
    public List<RefusedForm> forms(Sample sample) {
        var release = releases.create(sample.cast().actor(Cast.DAVID), "Samling med formulär")
                .path();
        return List.of(
                new RefusedForm(Cast.DAVID, "/publisher/releases", "/publisher/releases"),
                new RefusedForm(
                        Cast.DAVID, release, release, Map.of("title", "Rubrik", "goesLiveAt", "2020-01-01T12:00")));
    }
}
