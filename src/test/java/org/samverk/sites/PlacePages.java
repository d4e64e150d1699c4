package org.samverk.sites;

import java.util.List;
import java.util.Map;
import org.samverk.cast.Cast;
import org.samverk.journeys.PageContribution;
import org.samverk.journeys.RefusedForm;
import org.samverk.journeys.Sample;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;

/// Where pages are moved, taken down and put back.
class PlacePages implements PageContribution {
    private final Pages pages;
    private final PageArchive archive;

    PlacePages(Pages pages, PageArchive archive) {
        this.pages = pages;
        this.archive = archive;
    }

    @Override
    public Map<Cast, List<String>> pages(Sample sample) {
        var stays = create(sample, "Står kvar");
        var place = "/publisher/pages/" + stays.id() + "/place";
        var translation = "/publisher/pages/" + stays.id() + "/translation";
        archive.takeDown(
                sample.cast().actor(Cast.DAVID), create(sample, "Tas ner").id());
        return Map.of(
                Cast.DAVID,
                List.of(
                        place,
                        place + "?find=sida",
                        translation,
                        "/publisher/archive",
                        "/publisher/pages/new?find=sida"));
    }

    @Override
    public List<RefusedForm> forms(Sample sample) {
        var page = create(sample, "Upptagen");
        var below = pages.create(
                sample.cast().actor(Cast.DAVID), new Place(SiteKind.INTRANET, page.id()), text("Under upptagen"));
        var place = "/publisher/pages/" + page.id() + "/place";
        var expiry = "/publisher/pages/" + page.id() + "/expiry";
        return List.of(
                new RefusedForm(
                        Cast.DAVID, place, place, Map.of("parent", below.id().toString())),
                new RefusedForm(
                        Cast.DAVID,
                        "/publisher/pages/" + page.id() + "/translation",
                        "/publisher/pages/" + page.id() + "/translation",
                        Map.of("page", below.id().toString())),
                new RefusedForm(Cast.DAVID, place, expiry, Map.of("expires", "2020-01-01T12:00")));
    }

    private Page create(Sample sample, String title) {
        return pages.create(sample.cast().actor(Cast.DAVID), new Place(SiteKind.INTRANET, null), text(title));
    }

    private static PageText text(String title) {
        return new PageText(title, Markdown.toRichText("Text", MentionResolver.NONE), null, "sv");
    }
}
