package org.samverk.reviews;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.Subjects;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.Slice;
import org.samverk.sections.SectionPeople;
import org.samverk.sites.DraftRights;
import org.samverk.sites.DraftSeals;
import org.samverk.sites.PageDraft;
import org.samverk.sites.PageDrafts;
import org.samverk.sites.PageRights.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How reviews stand, and which wait for somebody.
@Service
public class ReviewDesk {
    private final TaskTable tasks;
    private final EntryTable entries;
    private final FlowTable flows;
    private final PageDrafts drafts;
    private final DraftRights rights;
    private final DraftSeals seals;
    private final SectionPeople holders;
    private final Subjects subjects;

    ReviewDesk(
            TaskTable tasks,
            EntryTable entries,
            FlowTable flows,
            PageDrafts drafts,
            DraftRights rights,
            DraftSeals seals,
            SectionPeople holders,
            Subjects subjects) {
        this.tasks = tasks;
        this.entries = entries;
        this.flows = flows;
        this.drafts = drafts;
        this.rights = rights;
        this.seals = seals;
        this.holders = holders;
        this.subjects = subjects;
    }

    /// @throws org.samverk.kernel.RefusedException when the actor may not read the draft
    /// @throws NotFoundException when there is no such draft
    public Review of(Actor actor, UUID draftId) {
        return of(actor, drafts.require(actor, draftId));
    }

    /// The same for somebody who looks at it: they see its pictures and comments from now on.
    @Transactional
    public Review open(Actor actor, UUID draftId) {
        var draft = drafts.require(actor, draftId);
        actor.person().ifPresent(person -> subjects.grant(draftId, person));
        return of(actor, draft);
    }

    private Review of(Actor actor, PageDraft draft) {
        var steps = tasks.of(draft.id());
        var turn = steps.stream().filter(ReviewTask::isOpen).findFirst().orElse(null);
        var mine = turn != null && turn.counts() && isTurnOf(actor, turn, draft);
        var own = turn != null && ReviewRules.isOwn(actor, turn, draft);
        var seal = seals.of(draft.id());
        return new Review(
                draft,
                seal.hex(),
                draft.at() == null
                        ? null
                        : flows.around(draft.at()).map(Flow::name).orElse(null),
                steps,
                entries.of(draft.id()),
                ReviewRules.state(steps, seal),
                mine && !own,
                mine && own,
                rights.of(actor, draft).contains(Right.WRITE));
    }

    /// What waits for the actor, what is due first first.
    ///
    /// @param after where the list goes on, the start for all
    /// @throws org.samverk.kernel.RefusedException when the actor is no employee
    public Slice<MyReview> mine(Actor actor, Cursor after, int size) {
        actor.requireEmployee();
        var from = after.isStart() ? new Cursor(Instant.EPOCH, new UUID(0, 0)) : after;
        var rows = entries.waiting(actor.requirePerson(), from.at(), from.id(), size + 1);
        return Slice.of(rows, size, last -> new Cursor(last.dueAt(), last.id()).toString());
    }

    /// What there is for the actor to do.
    public Waiting waiting(Actor actor) {
        return actor instanceof Actor.Member member ? entries.standing(member.id()) : Waiting.NOTHING;
    }

    private boolean isTurnOf(Actor actor, ReviewTask task, PageDraft draft) {
        var at = draft.at();
        return ReviewRules.isTurnOf(actor, task, at == null ? Set.of() : holders.acts(actor, at));
    }
}
