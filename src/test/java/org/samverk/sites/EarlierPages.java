package org.samverk.sites;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.samverk.cast.Cast;
import org.samverk.journeys.PageContribution;
import org.samverk.journeys.Sample;
import org.samverk.kernel.TimeSource;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;

/// Pages as they stood on an earlier day.
class EarlierPages implements PageContribution {
    private static final String THEN = "?on=2019-03-01T12:00";
    private final Pages pages;
    private final TimeSource time;

    EarlierPages(Pages pages, TimeSource time) {
        this.pages = pages;
        this.time = time;
    }

    @Override
    public Map<Cast, List<String>> pages(Sample sample) {
        var made = new ArrayList<String>();
        time.at(Instant.parse("2019-02-01T08:00:00Z"), () -> {
            made.add(create(sample, SiteKind.INTRANET));
            made.add(create(sample, SiteKind.PUBLIC));
        });
        return Map.of(
                Cast.ANNA,
                List.of("/pages" + THEN, made.getFirst() + THEN, made.getFirst() + "?on=1"),
                Cast.VISITOR,
                List.of("/public" + THEN, made.getLast() + THEN));
    }

    private String create(Sample sample, SiteKind site) {
        var text = Markdown.toRichText("Se [sidorna](" + site.root() + ").", MentionResolver.NONE);
        return pages.create(
                        sample.cast().actor(Cast.DAVID),
                        new Place(site, null),
                        new PageText("En sida från förr", text, null, "sv"))
                .address();
    }
}
