package org.samverk.articles;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samverk.cast.Cast;
import org.samverk.feed.ArticleAim;
import org.samverk.journeys.PageContribution;
import org.samverk.journeys.RefusedForm;
import org.samverk.journeys.Sample;
import org.samverk.sites.PageType;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/// A news article that people are asked to read, for them and for its publisher.
class ArticlePagesToSee implements PageContribution {
    private final ArticleSamples samples;

    ArticlePagesToSee(AutowireCapableBeanFactory beans) {
        this.samples = beans.createBean(ArticleSamples.class);
    }

    @Override
    public Map<Cast, List<String>> pages(Sample sample) {
        var page = samples.live("Must-read för alla", new ArticleAim(true, Set.of(), true));
        var draft = samples.draft("En nyhet till", PageType.NEWS);
        return Map.of(
                Cast.DAVID,
                        List.of(
                                "/publisher/drafts/" + draft,
                                "/publisher/drafts/" + draft + "/readers",
                                "/articles/" + page.id() + "/readers",
                                page.address()),
                Cast.ANNA, List.of("/", "/must-reads", page.address()));
    }

    @Override
    public List<RefusedForm> forms(Sample sample) {
        var at = "/publisher/drafts/" + samples.draft("Nyhet utan läsare", PageType.NEWS) + "/readers";
        return List.of(
                new RefusedForm(Cast.DAVID, at, at, Map.of("who", "nobody", "mustRead", "true")),
                new RefusedForm(Cast.DAVID, at, at, Map.of("who", "units")));
    }
}
