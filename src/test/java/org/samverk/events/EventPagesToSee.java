package org.samverk.events;

import java.util.List;
import java.util.Map;
import org.samverk.cast.Cast;
import org.samverk.journeys.PageContribution;
import org.samverk.journeys.RefusedForm;
import org.samverk.journeys.Sample;
import org.samverk.sites.SiteKind;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/// Events of both sites, and where they are filled in.
class EventPagesToSee implements PageContribution {
    private final EventSamples samples;

    EventPagesToSee(AutowireCapableBeanFactory beans) {
        this.samples = beans.createBean(EventSamples.class);
    }

    @Override
    public Map<Cast, List<String>> pages(Sample sample) {
        var input = EventSamples.times("2036-06-05", "18:00", "20:00");
        var page = samples.live("Konsert i parken", SiteKind.PUBLIC, input);
        var cancelled = samples.live("Frukost", SiteKind.INTRANET, EventSamples.cancelled(input));
        var empty = "/publisher/drafts/" + samples.draft("Evenemang utan dag", SiteKind.PUBLIC, null);
        var again = "/publisher/drafts/" + samples.again(page);
        return Map.of(
                Cast.VISITOR, List.of(page.address(), "/public/events", "/public/events/past"),
                Cast.ANNA, List.of(cancelled.address(), "/events", "/events/past"),
                Cast.DAVID, List.of(empty, empty + "/event", again, again + "/event", "/publisher/new/event"));
    }

    @Override
    public List<RefusedForm> forms(Sample sample) {
        var at = "/publisher/drafts/" + samples.draft("Evenemang med fel", SiteKind.PUBLIC, null) + "/event";
        return List.of(
                new RefusedForm(Cast.DAVID, at, at),
                new RefusedForm(
                        Cast.DAVID,
                        at,
                        at,
                        Map.of("startDay", "2027-12-05", "map", "javascript:1", "signUp", "javascript:2")));
    }
}
