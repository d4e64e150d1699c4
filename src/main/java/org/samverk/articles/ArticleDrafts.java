package org.samverk.articles;

import java.util.Optional;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.feed.ArticleAim;
import org.samverk.feed.Articles;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.sites.DraftWentLive;
import org.samverk.sites.PageBlocks;
import org.samverk.sites.PageDraft;
import org.samverk.sites.PageDrafts;
import org.samverk.sites.PageType;
import org.samverk.sites.SiteKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// For whom a news article is meant: chosen in its draft, true when that goes live.
@Service
public class ArticleDrafts {
    private final PageDrafts drafts;
    private final PageBlocks blocks;
    private final Articles articles;

    ArticleDrafts(PageDrafts drafts, PageBlocks blocks, Articles articles) {
        this.drafts = drafts;
        this.blocks = blocks;
        this.articles = articles;
    }

    /// @throws NotFoundException when there is no such draft
    /// @throws RefusedException  when the actor may not write on it
    /// @throws ConflictException when it is no news article of the intranet
    public ArticleDraft require(Actor actor, UUID id) {
        var draft = drafts.requireWritable(actor, id);
        if (!isArticle(actor, draft)) {
            throw new ConflictException("articles.error.notNews");
        }
        return new ArticleDraft(id, draft.title(), aim(draft));
    }

    /// Whether a draft is one of a news article that may stand on start pages.
    public boolean isArticle(Actor actor, PageDraft draft) {
        return draft.fields().place().site() == SiteKind.INTRANET
                && blocks.require(actor, draft.id()).shape().type() == PageType.NEWS;
    }

    /// What holds for the draft: what was chosen in it, or else what holds for its page.
    public ArticleAim aim(PageDraft draft) {
        var page = draft.fields().pageId();
        return articles.aim(draft.id())
                .or(() -> page == null ? Optional.empty() : articles.aim(page))
                .orElse(ArticleAim.NOBODY);
    }

    /// @throws InvalidInputException when it is to be read and nobody is asked
    @Transactional
    public ArticleDraft plan(Actor actor, UUID id, ArticleAim aim) {
        require(actor, id);
        if (aim.mustRead() && !aim.isAimed()) {
            throw new InvalidInputException("mustRead", "articles.problem.mustRead");
        }
        articles.plan(id, aim);
        return require(actor, id);
    }

    /// An article that is not aimed, or a page that is no article any more, leaves the start pages.
    @EventListener
    void on(DraftWentLive live) {
        var page = live.page();
        var aim = aim(live.draft());
        if (page.site() == SiteKind.INTRANET && page.shape().type() == PageType.NEWS && aim.isAimed()) {
            var words = new Articles.Words(page.shape().lead(), page.language());
            articles.show(live.actor(), page.id(), aim, words);
        } else {
            articles.hide(page.id());
        }
    }
}
