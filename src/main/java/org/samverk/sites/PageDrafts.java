package org.samverk.sites;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.Role;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.files.Files;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.samverk.sites.PageRights.Right;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What publishers write on while readers see what is live. A page has one draft; [PageReleases] puts it live.
@Service
public class PageDrafts {
    private static final Duration LONGEST = Duration.ofDays(366);
    private final PageDraftTable table;
    private final PageSchedule schedule;
    private final Pages pages;
    private final Subjects subjects;
    private final Files files;
    private final PageRights rights;
    private final DraftRights drafts;
    private final ApplicationEventPublisher events;
    private final TimeSource time;

    PageDrafts(
            PageDraftTable table,
            PageSchedule schedule,
            Pages pages,
            Subjects subjects,
            Files files,
            PageRights rights,
            DraftRights drafts,
            ApplicationEventPublisher events,
            TimeSource time) {
        this.table = table;
        this.schedule = schedule;
        this.pages = pages;
        this.subjects = subjects;
        this.files = files;
        this.rights = rights;
        this.drafts = drafts;
        this.events = events;
        this.time = time;
    }

    /// Begins a draft.
    ///
    /// @throws org.samverk.kernel.RefusedException when the actor may not write there; it says whom to ask
    /// @throws InvalidInputException naming every field that needs to change
    /// @throws NotFoundException when there is no such page, or no such parent in the site
    /// @throws ConflictException when the page has a draft
    @Transactional
    public PageDraft begin(Actor actor, PageDraftFields fields) {
        rights.require(
                actor, Right.WRITE, fields.pageId() == null ? fields.place().parentId() : fields.pageId());
        var valid = valid(actor, fields, null);
        var page = valid.pageId();
        if (page != null && table.ofPage(actor.id(), page).isPresent()) {
            throw new ConflictException("sites.draft.exists");
        }
        var id = subjects.nextId();
        subjects.create(subject(actor, id, valid));
        subjects.withdraw(id, time.instant());
        table.insert(id, valid, actor.requirePerson(), time.instant());
        return kept(actor, id, valid);
    }

    /// Saves a draft again.
    ///
    /// @param edition the one that the actor started from
    /// @throws ConflictException when somebody else has saved it meanwhile
    @Transactional
    public PageDraft save(Actor actor, UUID id, int edition, PageDraftFields fields) {
        var known = requireWritable(actor, id).fields();
        var same =
                new PageDraftFields(known.pageId(), fields.place(), fields.text(), fields.base(), fields.goesLiveAt());
        var valid = valid(actor, same, known.place());
        if (!table.update(id, edition, valid, actor.requirePerson(), time.instant())) {
            throw new ConflictException("sites.draft.newer");
        }
        return kept(actor, id, valid);
    }

    /// @throws org.samverk.kernel.RefusedException when the actor may not read it, or is no publisher and there is none
    /// @throws NotFoundException when there is no such draft
    public PageDraft require(Actor actor, UUID id) {
        var draft = table.find(actor.id(), id).orElse(null);
        if (draft == null || !drafts.of(actor, draft).contains(Right.READ)) {
            actor.require(Role.PUBLISHER);
            throw new NotFoundException();
        }
        return draft;
    }

    /// @throws org.samverk.kernel.RefusedException also when the actor may read it only
    public PageDraft requireWritable(Actor actor, UUID id) {
        var draft = require(actor, id);
        drafts.require(actor, Right.WRITE, draft);
        return draft;
    }

    /// The draft of a page; empty for those who may not read it.
    public Optional<PageDraft> ofPage(Actor actor, UUID page) {
        return rights.of(actor, page).contains(Right.READ) ? table.ofPage(actor.id(), page) : Optional.empty();
    }

    /// Those that were saved last first: all for publishers, those of their sections for other employees.
    ///
    /// @throws org.samverk.kernel.RefusedException when the actor is no employee
    public Slice<PageDraft> list(Actor actor, Cursor before, int size) {
        if (actor.has(Role.PUBLISHER)) {
            return table.list(actor.id(), before, size);
        }
        actor.requireEmployee();
        return table.listIn(actor.id(), rights.sections(actor), before, size);
    }

    /// Throws a draft away; what is live stays as it is.
    @Transactional
    public void discard(Actor actor, UUID id) {
        subjects.delete(requireWritable(actor, id).id());
    }

    /// @param known where it lay before: who may write on it need not be allowed to write all there
    private PageDraftFields valid(Actor actor, PageDraftFields fields, @Nullable Place known) {
        var parent = fields.place().parentId();
        if (known != null && fields.pageId() == null && !known.equals(fields.place())) {
            rights.require(actor, Right.WRITE, parent);
        }
        var page = fields.pageId() == null ? null : pages.require(actor, fields.pageId());
        if (page == null
                && parent != null
                && pages.require(actor, parent).site() != fields.place().site()) {
            throw new NotFoundException();
        }
        requireTime(fields.goesLiveAt());
        var place = page == null ? fields.place() : new Place(page.site(), page.parentId());
        return new PageDraftFields(fields.pageId(), place, fields.text().valid(), fields.base(), fields.goesLiveAt());
    }

    private void requireTime(@Nullable Instant at) {
        if (at == null) {
            return;
        }
        if (!at.isAfter(time.instant())) {
            throw new InvalidInputException("goesLiveAt", "sites.draft.past");
        }
        if (at.isAfter(time.instant().plus(LONGEST))) {
            throw new InvalidInputException("goesLiveAt", "sites.draft.tooFar");
        }
    }

    private PageDraft kept(Actor actor, UUID id, PageDraftFields fields) {
        files.attach(actor, id, fields.text().content().images());
        if (fields.goesLiveAt() != null) {
            schedule.plan(id, fields.goesLiveAt());
        }
        var draft = table.find(actor.id(), id).orElseThrow(NotFoundException::new);
        table.place(id, rights.section(draft.at()));
        events.publishEvent(new DraftSaved(id));
        return draft;
    }

    private Subject subject(Actor actor, UUID id, PageDraftFields fields) {
        var now = time.instant();
        var title = String.valueOf(fields.text().title());
        return new Subject(
                id,
                "page-draft",
                null,
                Audience.OWNER,
                actor.requirePerson(),
                title,
                "/publisher/drafts/" + id,
                now,
                now);
    }
}
