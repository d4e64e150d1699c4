package org.samverk.articles.web;

import java.util.Optional;
import org.samverk.access.Actor;
import org.samverk.feed.ArticleKeeper;
import org.samverk.feed.Articles;
import org.samverk.sites.DraftPart.Part;
import org.samverk.sites.Page;
import org.samverk.sites.PagePart;
import org.samverk.sites.PageType;
import org.springframework.stereotype.Component;

/// Below a news article that people are asked to read: saying that one has, and who has.
@Component
class ArticlePagePart implements PagePart {
    private final Articles articles;
    private final ArticleKeeper keeper;

    ArticlePagePart(Articles articles, ArticleKeeper keeper) {
        this.articles = articles;
        this.keeper = keeper;
    }

    @Override
    public Optional<Part> part(Actor actor, Page page) {
        return page.shape().type() == PageType.NEWS
                ? articles.find(actor, page.id())
                        .map(article ->
                                new ShownArticle(article, article.mustRead() && keeper.mayKnow(actor, page.id())))
                        .map(shown -> new Part("articles/pagePart", shown))
                : Optional.empty();
    }
}
