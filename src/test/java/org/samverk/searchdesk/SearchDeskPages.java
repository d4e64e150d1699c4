package org.samverk.searchdesk;

import java.util.List;
import java.util.Map;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.journeys.PageContribution;
import org.samverk.journeys.RefusedForm;
import org.samverk.journeys.Sample;
import org.samverk.kernel.TimeSource;
import org.samverk.search.Searched;

class SearchDeskPages implements PageContribution {
    private final Synonyms synonyms;
    private final BestBets bets;
    private final SavedSearches saved;
    private final SearchFigures figures;
    private final TimeSource time;

    SearchDeskPages(Synonyms synonyms, BestBets bets, SavedSearches saved, SearchFigures figures, TimeSource time) {
        this.synonyms = synonyms;
        this.bets = bets;
        this.saved = saved;
        this.figures = figures;
        this.time = time;
    }

    @Override
    public Map<Cast, List<String>> pages(Sample sample) {
        synonyms.add(Actor.SYSTEM, "sidprovsord, ord för sidprovet");
        bets.add(Actor.SYSTEM, "sidprovet", "/groups/" + sample.group().slug());
        saved.save(sample.cast().actor(Cast.BJORN), "sidprovet");
        for (var day : List.of(0, 1, 2)) {
            time.at(time.instant().minus(java.time.Duration.ofDays(day)), () -> {
                figures.on(new Searched("sidprovets saknade", true));
                figures.on(new Searched("sidprovet", false));
            });
        }
        figures.opened(Actor.SYSTEM, "sidprovet", sample.group().id());
        return Map.of(
                Cast.EVA,
                List.of("/admin/search", "/admin/search/index"),
                Cast.DAVID,
                List.of("/admin/search"),
                Cast.BJORN,
                List.of("/search/saved", "/search?q=sidprovet", "/search?q=ingetsomfinns", "/ask?q=nyckel"),
                Cast.GRETA,
                List.of("/ask?q=nyckel", "/search/saved"));
    }

    @Override
    public List<RefusedForm> forms(Sample sample) {
        return List.of(
                new RefusedForm(Cast.EVA, "/admin/search", "/admin/search/synonyms"),
                new RefusedForm(Cast.DAVID, "/admin/search", "/admin/search/best-bets"),
                new RefusedForm(Cast.EVA, "/admin/search/index", "/admin/search/index"),
                new RefusedForm(Cast.BJORN, "/search/saved", "/search/saved"));
    }
}
