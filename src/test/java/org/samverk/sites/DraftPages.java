package org.samverk.sites;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.samverk.cast.Cast;
import org.samverk.journeys.PageContribution;
import org.samverk.journeys.RefusedForm;
import org.samverk.journeys.Sample;
import org.samverk.kernel.TimeSource;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;

/// Where pages are written on before readers see them.
class DraftPages implements PageContribution {
    private final Pages pages;
    private final PageDrafts drafts;
    private final TimeSource time;

    DraftPages(Pages pages, PageDrafts drafts, TimeSource time) {
        this.pages = pages;
        this.drafts = drafts;
        this.time = time;
    }

    @Override
    public Map<Cast, List<String>> pages(Sample sample) {
        var david = sample.cast().actor(Cast.DAVID);
        var place = new Place(SiteKind.INTRANET, null);
        var page = pages.create(david, place, text("Sida med utkast"));
        drafts.begin(david, new PageDraftFields(page.id(), place, text("Sida med utkast"), 1, null));
        var at = time.instant().plus(Duration.ofDays(3));
        var planned = drafts.begin(david, new PageDraftFields(null, place, text("Planerad sida"), 0, at));
        return Map.of(
                Cast.DAVID, List.of("/publisher/drafts", "/publisher/drafts/new", planned.path(), page.address()));
    }

    @Override
    public List<RefusedForm> forms(Sample sample) {
        var david = sample.cast().actor(Cast.DAVID);
        var place = new Place(SiteKind.INTRANET, null);
        var draft = drafts.begin(david, new PageDraftFields(null, place, text("Utkast"), 0, null));
        return List.of(
                new RefusedForm(Cast.DAVID, "/publisher/drafts/new", "/publisher/drafts"),
                new RefusedForm(Cast.DAVID, draft.path(), draft.path(), Map.of("goesLiveAt", "2020-01-01T12:00")),
                new RefusedForm(Cast.DAVID, draft.path(), draft.path(), Map.of("edition", "9", "title", "Annan")));
    }

    private static PageText text(String title) {
        return new PageText(title, Markdown.toRichText("Text", MentionResolver.NONE), null, "sv");
    }
}
