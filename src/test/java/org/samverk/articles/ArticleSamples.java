package org.samverk.articles;

import java.util.Set;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.feed.ArticleAim;
import org.samverk.sections.SectionSamples;
import org.samverk.sites.NewPages;
import org.samverk.sites.Page;
import org.samverk.sites.PageReleases;
import org.samverk.sites.PageType;
import org.samverk.sites.Place;
import org.samverk.sites.SiteKind;

/// News articles for tests. David writes them and puts them live.
public class ArticleSamples {
    private final NewPages newPages;
    private final ArticleDrafts articles;
    private final PageReleases releases;
    private final CastSetup cast;

    public ArticleSamples(NewPages newPages, ArticleDrafts articles, PageReleases releases, CastSetup cast) {
        this.newPages = newPages;
        this.articles = articles;
        this.releases = releases;
        this.cast = cast;
    }

    public UUID draft(String title, PageType type) {
        var written = new NewPages.Written(
                type,
                new Place(SiteKind.INTRANET, null),
                SectionSamples.text(title, "Det som har hänt"),
                "Kort om " + title,
                java.util.List.of());
        return newPages.begin(david(), written);
    }

    public Page live(String title, ArticleAim aim) {
        var draft = draft(title, PageType.NEWS);
        articles.plan(david(), draft, aim);
        return releases.publish(david(), draft);
    }

    public static ArticleAim units(boolean mustRead, UUID... units) {
        return new ArticleAim(false, Set.of(units), mustRead);
    }

    private Actor david() {
        return cast.actor(Cast.DAVID);
    }
}
