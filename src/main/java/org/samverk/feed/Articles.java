package org.samverk.feed;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// News articles that stand on pages, among the news on start pages: for whom they are meant, and who is asked to read
/// them. Whoever keeps the pages says when one goes live, and checks who may say so.
@Service
public class Articles {
    private static final int SHOWN = 8;
    private static final int MOST = 50;
    private final ArticleTable table;
    private final MustReadTable mustReads;
    private final News news;
    private final Activities activities;
    private final TimeSource time;

    Articles(ArticleTable table, MustReadTable mustReads, News news, Activities activities, TimeSource time) {
        this.table = table;
        this.mustReads = mustReads;
        this.news = news;
        this.activities = activities;
        this.time = time;
    }

    /// What the start page says of it besides its title.
    public record Words(String lead, String language) {}

    /// @param id of a page or of a draft
    public Optional<ArticleAim> aim(UUID id) {
        return table.aim(id);
    }

    /// Keeps with a draft what is to be when it goes live.
    @Transactional
    public void plan(UUID draft, ArticleAim aim) {
        table.put(draft, aim);
    }

    /// The page stands on start pages from now on. Those who are asked to read it, and were not before, are told.
    @Transactional
    public void show(Actor actor, UUID page, ArticleAim aim, Words words) {
        var before = table.asked(page);
        table.put(page, aim);
        table.show(page, words, actor.person().orElse(null), time.instant());
        var asked = new HashSet<>(table.asked(page));
        asked.removeAll(before);
        if (!asked.isEmpty()) {
            activities.quietly(actor, ActivityKind.MUST_READ, page, asked);
        }
    }

    /// The page stands on nobody's start page any more. What was confirmed is kept.
    @Transactional
    public void hide(UUID page) {
        table.delete(page);
    }

    /// What stands on the actor's start page now, the newest first.
    public List<Article> shown(Actor actor) {
        var since = time.instant().minus(NewsRules.SHOWN);
        return actor instanceof Actor.Member
                ? table.shown(actor.requirePerson(), news.canManage(actor), since, SHOWN)
                : List.of();
    }

    /// What the actor is asked to read and has not confirmed, of the last 90 days, the newest first, at most fifty.
    public List<Article> waiting(Actor actor) {
        return actor instanceof Actor.Member
                ? table.waiting(actor.requirePerson(), time.instant().minus(MustReads.WAITING), MOST)
                : List.of();
    }

    /// Empty when the page is hidden from the actor, or stands on nobody's start page.
    public Optional<Article> find(Actor actor, UUID page) {
        return actor.person().flatMap(person -> table.find(person, page));
    }

    /// The actor has read it. Saying so twice changes nothing.
    ///
    /// @throws NotFoundException when the actor sees no such article
    /// @throws RefusedException  when the actor is not asked to read it
    @Transactional
    public Article confirm(Actor actor, UUID page) {
        var article = find(actor, page).orElseThrow(NotFoundException::new);
        PostRules.require(article.mustRead() && article.meant(), "feed.error.articleNotAsked");
        mustReads.confirm(page, actor.requirePerson(), time.instant());
        return article;
    }
}
