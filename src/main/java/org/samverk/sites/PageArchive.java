package org.samverk.sites;

import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.access.Subjects;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Target;
import org.samverk.chain.Chain;
import org.samverk.chain.Station;
import org.samverk.chain.Step;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.samverk.sites.PageRights.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes pages down and puts them back. The address of a page that has been taken down says that it is gone (410); what
/// it was remains and can be shown as it stood.
@Service
public class PageArchive {
    private final Pages pages;
    private final PageTable table;
    private final PageArchiveTable archive;
    private final PageVersionTable versions;
    private final Subjects subjects;
    private final PageRights rights;
    private final Chain chain;
    private final Activities activities;
    private final TimeSource time;
    private final AuditLog audit;

    PageArchive(
            Pages pages,
            PageTable table,
            PageArchiveTable archive,
            PageVersionTable versions,
            Subjects subjects,
            PageRights rights,
            Chain chain,
            Activities activities,
            TimeSource time,
            AuditLog audit) {
        this.audit = audit;
        this.pages = pages;
        this.table = table;
        this.archive = archive;
        this.versions = versions;
        this.subjects = subjects;
        this.rights = rights;
        this.chain = chain;
        this.activities = activities;
        this.time = time;
    }

    /// Takes a page down.
    ///
    /// @throws org.samverk.kernel.RefusedException when the actor may not put pages live there
    /// @throws NotFoundException when there is no such live page that the actor sees
    /// @throws ConflictException when pages lie below it
    @Transactional
    public void takeDown(Actor actor, UUID id) {
        rights.require(actor, Right.PUBLISH, id);
        table.lock(pages.require(actor, id).site());
        var page = pages.require(actor, id);
        if (table.hasLiveBelow(page)) {
            throw new ConflictException("sites.removal.below");
        }
        var now = time.instant();
        archive.archive(id, now);
        versions.end(id, now);
        subjects.withdraw(id, now);
        audit.record(actor, AuditKind.PAGE_REMOVED, Target.subject(id));
        chain.station(Station.of(id, Step.PAGE, "archived", true, actor.person().orElse(null), now));
    }

    /// Puts a page back where it lay; readers see it at once.
    ///
    /// @throws org.samverk.kernel.RefusedException when the actor may not put pages live there
    /// @throws NotFoundException when the actor sees no such page that has been taken down
    /// @throws ConflictException when the page that it lay below has been taken down too
    @Transactional
    public Page restore(Actor actor, UUID id) {
        rights.require(actor, Right.PUBLISH, id);
        var page = archive.find(actor.id(), id).orElseThrow(NotFoundException::new);
        table.lock(page.site());
        var now = time.instant();
        archive.restore(id, free(actor, page), now);
        var back = pages.require(actor, id);
        versions.begin(List.of(id), now);
        subjects.bringBack(id);
        subjects.rename(id, back.title(), back.address());
        audit.record(actor, AuditKind.PAGE_RESTORED, Target.subject(id));
        chain.station(Station.of(id, Step.PAGE, "live", true, actor.person().orElse(null), now));
        activities.record(actor, ActivityKind.PAGE_PUBLISHED, id, chain.peopleBehind(id));
        return back;
    }

    /// What has been taken down, the newest first.
    ///
    /// @throws org.samverk.kernel.RefusedException when the actor is no publisher
    public Slice<ArchivedPage> list(Actor actor, Cursor before, int size) {
        actor.require(Role.PUBLISHER);
        return archive.list(actor.id(), before, size);
    }

    private String free(Actor actor, ArchivedPage page) {
        var above =
                page.parentId() == null ? "" : parent(actor, page.parentId()).path() + "/";
        return PageSlug.candidates(page.slug())
                .map(slug -> above + slug)
                .filter(path -> !table.isTaken(page.site(), path))
                .findFirst()
                .orElseThrow();
    }

    private Page parent(Actor actor, UUID id) {
        return pages.find(actor, id).orElseThrow(() -> new ConflictException("sites.restoration.above"));
    }
}
