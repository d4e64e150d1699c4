package org.samverk.articles.web;

import java.util.Optional;
import org.samverk.access.Actor;
import org.samverk.articles.ArticleDraft;
import org.samverk.articles.ArticleDrafts;
import org.samverk.sites.DraftPart;
import org.samverk.sites.PageDraft;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// On the page of a draft of a news article, for whom it is meant.
@Component
@Order(3)
class ArticleDraftPart implements DraftPart {
    private final ArticleDrafts drafts;

    ArticleDraftPart(ArticleDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public Optional<Part> part(Actor actor, PageDraft draft) {
        return drafts.isArticle(actor, draft)
                ? Optional.of(
                        new Part("articles/draftPart", new ArticleDraft(draft.id(), draft.title(), drafts.aim(draft))))
                : Optional.empty();
    }
}
