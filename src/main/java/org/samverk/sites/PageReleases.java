package org.samverk.sites;

import java.util.Objects;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.Principals;
import org.samverk.access.Subjects;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.TimeSource;
import org.samverk.kernel.UserFacingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts drafts live: when a publisher says so, or when their time has come.
@Service
public class PageReleases {
    private static final Logger LOG = LoggerFactory.getLogger(PageReleases.class);
    private final PageDraftTable table;
    private final PageDrafts drafts;
    private final Pages pages;
    private final Subjects subjects;
    private final Principals principals;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final TimeSource time;

    PageReleases(
            PageDraftTable table,
            PageDrafts drafts,
            Pages pages,
            Subjects subjects,
            Principals principals,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            TimeSource time) {
        this.table = table;
        this.drafts = drafts;
        this.pages = pages;
        this.subjects = subjects;
        this.principals = principals;
        this.events = events;
        this.transaction = transaction;
        this.time = time;
    }

    /// Puts a draft live now.
    ///
    /// @return the page
    /// @throws org.samverk.kernel.RefusedException when the actor may not publish there, or a rule is not met
    /// @throws org.samverk.kernel.ConflictException when the live page has been changed since the draft was begun
    public Page publish(Actor actor, UUID id) {
        drafts.require(actor, id);
        return Objects.requireNonNull(transaction.execute(
                status -> show(actor, table.lock(actor.id(), id).orElseThrow(NotFoundException::new))));
    }

    /// Puts a draft live whose time has come, dated as it was planned, however late this is called. When it cannot go
    /// live (its author is no publisher any more, the page was changed meanwhile) it stays a draft and says why.
    public void due(UUID id) {
        try {
            transaction.executeWithoutResult(status -> release(id));
        } catch (UserFacingException e) {
            LOG.info("Draft {} cannot go live: {}", id, e.messageKey());
            transaction.executeWithoutResult(status -> table.fail(id, reason(e)));
        }
    }

    /// A problem is kept without arguments.
    private static String reason(UserFacingException e) {
        return e.arguments().isEmpty() ? e.messageKey() : "sites.draft.noRight";
    }

    private void release(UUID id) {
        var draft = table.lock(Actor.SYSTEM.id(), id).orElse(null);
        var at = draft == null ? null : draft.fields().goesLiveAt();
        if (draft != null && at != null && !at.isAfter(time.instant())) {
            var author = principals.actor(draft.authorId()).orElseThrow(NotFoundException::new);
            time.at(at, () -> show(author, draft));
        }
    }

    private Page show(Actor actor, PageDraft draft) {
        var fields = draft.fields();
        var origin = new TextOrigin(null, draft.id());
        var page = fields.pageId() == null
                ? pages.published(actor, fields.place(), fields.text(), origin)
                : pages.change(actor, fields.pageId(), fields.base(), fields.text(), origin);
        events.publishEvent(new DraftWentLive(actor, draft, page));
        subjects.delete(draft.id());
        return page;
    }
}
