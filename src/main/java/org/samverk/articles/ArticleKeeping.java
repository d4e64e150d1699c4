package org.samverk.articles;

import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.feed.ArticleKeeper;
import org.samverk.sites.PageRights;
import org.samverk.sites.PageRights.Right;
import org.samverk.sites.Pages;
import org.springframework.stereotype.Component;

/// Those who may put an article live may know who has read it.
@Component
class ArticleKeeping implements ArticleKeeper {
    private final Pages pages;
    private final PageRights rights;

    ArticleKeeping(Pages pages, PageRights rights) {
        this.pages = pages;
        this.rights = rights;
    }

    @Override
    public boolean mayKnow(Actor actor, UUID page) {
        return rights.of(actor, page).contains(Right.PUBLISH);
    }

    @Override
    public void requireKnow(Actor actor, UUID page) {
        pages.require(actor, page);
        rights.require(actor, Right.PUBLISH, page);
    }
}
