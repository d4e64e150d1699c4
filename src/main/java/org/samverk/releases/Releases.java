package org.samverk.releases;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.access.Subjects;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problems;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.samverk.sites.PageDrafts;
import org.samverk.sites.PageRights;
import org.samverk.sites.PageRights.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps releases: which drafts are in one, and when it goes live. [Going] puts it live.
@Service
public class Releases {
    private static final Duration LONGEST = Duration.ofDays(366);
    private final ReleaseTable table;
    private final Obstacles obstacles;
    private final ReleaseSchedule schedule;
    private final PageDrafts drafts;
    private final PageRights rights;
    private final Subjects subjects;
    private final TimeSource time;

    Releases(
            ReleaseTable table,
            Obstacles obstacles,
            ReleaseSchedule schedule,
            PageDrafts drafts,
            PageRights rights,
            Subjects subjects,
            TimeSource time) {
        this.table = table;
        this.obstacles = obstacles;
        this.schedule = schedule;
        this.drafts = drafts;
        this.rights = rights;
        this.subjects = subjects;
        this.time = time;
    }

    /// The newest first: all for publishers, their own for other employees. Without their drafts.
    ///
    /// @throws org.samverk.kernel.RefusedException when the actor is no employee
    public Slice<Release> list(Actor actor, Cursor before, int size) {
        actor.requireEmployee();
        var rows = table.list(ReleaseRules.keepsAll(actor) ? null : actor.id(), before, size + 1);
        return Slice.of(rows, size, last -> new Cursor(last.madeAt(), last.id()).toString());
    }

    /// A release with what stands in the way of each of its drafts.
    ///
    /// @throws org.samverk.kernel.RefusedException when the actor may not see it
    /// @throws NotFoundException when there is none
    public Release require(Actor actor, UUID id) {
        var release = known(actor, table.find(id));
        return release.with(obstacles.of(actor, table.items(actor.id(), id)));
    }

    /// @throws org.samverk.kernel.RefusedException when the actor publishes nowhere
    @Transactional
    public Release create(Actor actor, @Nullable String title) {
        if (rights.sections(actor).isEmpty()) {
            actor.require(Role.PUBLISHER);
        }
        var name = title(title);
        var id = subjects.nextId();
        table.insert(id, name, actor.requirePerson(), time.instant());
        return require(actor, id);
    }

    /// @param goesLiveAt when, null for when somebody says so
    /// @throws ConflictException when it has gone live
    @Transactional
    public Release change(Actor actor, UUID id, @Nullable String title, @Nullable Instant goesLiveAt) {
        var release = open(actor, id);
        requireTime(goesLiveAt);
        table.change(release.id(), title(title), goesLiveAt, actor.requirePerson());
        if (goesLiveAt != null) {
            schedule.plan(id, goesLiveAt);
        }
        return require(actor, id);
    }

    /// @throws org.samverk.kernel.RefusedException when the actor may not put the draft live
    /// @throws ConflictException when another release has it, or this one has twenty
    @Transactional
    public Release add(Actor actor, UUID id, UUID draftId) {
        var release = open(actor, id);
        var draft = drafts.require(actor, draftId);
        rights.require(actor, Right.PUBLISH, draft.at());
        ReleaseRules.requireRoom(release.with(table.items(actor.id(), id)));
        if (!table.add(id, draftId, draft.title())) {
            throw new ConflictException("releases.error.taken");
        }
        return require(actor, id);
    }

    /// @throws NotFoundException when there is no such item in it
    @Transactional
    public Release remove(Actor actor, UUID id, UUID item) {
        open(actor, id);
        if (!table.remove(id, item)) {
            throw new NotFoundException();
        }
        return require(actor, id);
    }

    /// Takes a release away that has not gone live; its drafts stay.
    @Transactional
    public void delete(Actor actor, UUID id) {
        table.delete(open(actor, id).id());
    }

    /// The release that a draft is in, if the actor keeps it.
    public Optional<Release> holding(Actor actor, UUID draft) {
        return table.holding(draft)
                .filter(release ->
                        ReleaseRules.keepsAll(actor) || release.authorId().equals(actor.id()));
    }

    private Release open(Actor actor, UUID id) {
        var release = known(actor, table.lock(id));
        ReleaseRules.requireNotLive(release);
        return release;
    }

    private static Release known(Actor actor, Optional<Release> found) {
        if (found.isEmpty()) {
            actor.require(Role.PUBLISHER);
            throw new NotFoundException();
        }
        ReleaseRules.requireKeep(actor, found.get());
        return found.get();
    }

    private static String title(@Nullable String title) {
        var problems = new Problems();
        var line = problems.line("title", title, ReleaseRules.TITLE);
        problems.throwIfAny();
        return line;
    }

    private void requireTime(@Nullable Instant at) {
        var now = time.instant();
        if (at != null && (!at.isAfter(now) || at.isAfter(now.plus(LONGEST)))) {
            throw new InvalidInputException("goesLiveAt", "releases.problem.time");
        }
    }

    /// Drafts that the actor may offer a release, those that were saved last first, at most 100.
    public List<org.samverk.sites.PageDraft> offered(Actor actor, Release release) {
        var inside = release.items().stream().map(Release.Item::draftId).toList();
        return drafts.list(actor, Cursor.START, 100).items().stream()
                .filter(draft -> !inside.contains(draft.id()))
                .toList();
    }
}
