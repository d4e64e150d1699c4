package org.samverk.feed;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.Principals;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.audit.AuditKind;
import org.samverk.files.Files;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the organisation tells all its employees. Units decide on whose start page news stands; everybody may read it.
@Service
public class News {
    private static final int SIZE = 20;
    private static final int SHOWN = 8;
    private final NewsTable table;
    private final NewsEditors editors;
    private final Subjects subjects;
    private final Principals principals;
    private final Activities activities;
    private final Files files;
    private final TimeSource time;
    private final RemovalAudit audit;

    News(
            NewsTable table,
            NewsEditors editors,
            Subjects subjects,
            Principals principals,
            Activities activities,
            Files files,
            TimeSource time,
            RemovalAudit audit) {
        this.audit = audit;
        this.table = table;
        this.editors = editors;
        this.subjects = subjects;
        this.principals = principals;
        this.activities = activities;
        this.files = files;
        this.time = time;
    }

    /// Writes news. It comes out at once, or when its time has come; before that those who write news see it.
    ///
    /// @throws RefusedException      when the actor may not write news
    /// @throws InvalidInputException with everything that is wrong with the fields
    @Transactional
    public NewsItem write(Actor actor, NewsFields fields) {
        NewsRules.requireManage(canManage(actor));
        var now = time.instant();
        var from = fields.from() == null || fields.from().isBefore(now) ? now : fields.from();
        var valid = NewsRules.check(fields, from, now);
        var author = actor.requirePerson();
        var id = subjects.nextId();
        subjects.create(new Subject(id, "news", null, Audience.OWNER, author, valid.title(), "/news/" + id, now, now));
        table.insert(id, author, valid, fields.content(), now);
        table.target(id, fields.units());
        files.attach(actor, id, fields.content().images());
        publish(actor, id, now);
        return require(actor, id);
    }

    /// Changes news. What has come out stays out: its beginning is not changed any more.
    ///
    /// @throws NotFoundException     when it is missing, hidden or taken back
    /// @throws RefusedException      when the actor may not write news
    /// @throws InvalidInputException with everything that is wrong with the fields
    @Transactional
    public NewsItem change(Actor actor, UUID id, NewsFields fields) {
        var news = requireManaged(actor, id);
        var now = time.instant();
        var from = from(news, fields, now);
        var valid = NewsRules.check(fields, from, now);
        table.change(id, valid, fields.content(), news.isPublished() ? now : null);
        table.target(id, fields.units());
        subjects.rename(id, valid.title(), news.path());
        files.attach(actor, id, fields.content().images());
        publish(actor, id, now);
        return require(actor, id);
    }

    /// Takes news back. From then on its author and whoever took it back see it, and the latter can put it back for a
    /// day.
    @Transactional
    public NewsItem delete(Actor actor, UUID id) {
        var news = requireManaged(actor, id);
        table.delete(id, actor.requirePerson(), time.instant());
        audit.done(actor, AuditKind.NEWS_REMOVED, id, news.author());
        subjects.readdress(id, Audience.OWNER, null);
        subjects.grant(id, actor.requirePerson());
        return require(actor, id);
    }

    /// @throws RefusedException when the actor may not put it back, or no longer
    @Transactional
    public NewsItem restore(Actor actor, UUID id) {
        var news = require(actor, id);
        NewsRules.requireRestore(NewsRules.canRestore(actor, news, time.instant()));
        table.delete(id, null, null);
        audit.done(actor, AuditKind.NEWS_RESTORED, id, news.author());
        subjects.revoke(id, actor.requirePerson());
        if (news.isPublished()) {
            subjects.readdress(id, Audience.ORGANISATION, null);
        }
        return require(actor, id);
    }

    /// Lets out all news whose time has come.
    @Transactional
    public void publishDue() {
        var now = time.instant();
        for (var news : table.waiting(Actor.SYSTEM_ID)) {
            if (!news.shownFrom().isAfter(now)) {
                publish(principals.actor(news.author().id()).orElse(Actor.SYSTEM), news.id(), now);
            }
        }
    }

    /// @throws NotFoundException when it is missing or hidden
    public NewsItem require(Actor actor, UUID id) {
        return table.find(actor.id(), canManage(actor), id).orElseThrow(NotFoundException::new);
    }

    /// @throws NotFoundException when it is missing, hidden or taken back
    /// @throws RefusedException  when the actor may not write news
    public NewsItem requireManaged(Actor actor, UUID id) {
        var news = require(actor, id);
        NewsRules.requireManage(canManage(actor));
        if (news.isDeleted()) {
            throw new NotFoundException();
        }
        return news;
    }

    /// What stands on the actor's start page now, the newest first.
    public List<NewsItem> shown(Actor actor) {
        return actor instanceof Actor.Member
                ? table.shown(actor.requirePerson(), canManage(actor), time.instant(), SHOWN)
                : List.of();
    }

    /// All news that has come out, the newest first, twenty at a time.
    ///
    /// @throws RefusedException when the actor is no employee
    public Slice<NewsItem> list(Actor actor, Cursor before) {
        actor.requireEmployee();
        return Slice.of(
                table.list(actor.id(), before, SIZE + 1), SIZE, last -> new Cursor(last.at(), last.id()).toString());
    }

    /// What waits for its time, the next first.
    ///
    /// @throws RefusedException when the actor may not write news
    public List<NewsItem> waiting(Actor actor) {
        NewsRules.requireManage(canManage(actor));
        return table.waiting(actor.requirePerson());
    }

    public boolean canManage(Actor actor) {
        return NewsRules.canManage(actor, false) || NewsRules.canManage(actor, editors.isListed(actor));
    }

    public boolean canRestore(Actor actor, NewsItem news) {
        return NewsRules.canRestore(actor, news, time.instant());
    }

    private void publish(Actor actor, UUID id, Instant now) {
        if (table.publish(id, now)) {
            subjects.readdress(id, Audience.ORGANISATION, null);
            activities.record(actor, ActivityKind.NEWS_PUBLISHED, id, Set.of());
        }
    }

    private static Instant from(NewsItem news, NewsFields fields, Instant now) {
        if (news.isPublished()) {
            return news.shownFrom();
        }
        return fields.from() == null || fields.from().isBefore(now) ? now : fields.from();
    }
}
