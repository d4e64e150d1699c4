package org.samverk.reviews;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.Problems;
import org.samverk.kernel.TimeSource;
import org.samverk.sections.SectionPeople;
import org.samverk.sites.DraftSeals;
import org.samverk.sites.PageDraft;
import org.samverk.sites.PageDrafts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reviews of page drafts: asked for, approved step by step, sent back with a reason, broken off.
@Service
public class Reviews {
    private static final int WORDS = 2000;
    private final TaskTable tasks;
    private final EntryTable entries;
    private final FlowTable flows;
    private final Turns turns;
    private final PageDrafts drafts;
    private final DraftSeals seals;
    private final SectionPeople holders;
    private final Activities activities;
    private final TimeSource time;

    Reviews(
            TaskTable tasks,
            EntryTable entries,
            FlowTable flows,
            Turns turns,
            PageDrafts drafts,
            DraftSeals seals,
            SectionPeople holders,
            Activities activities,
            TimeSource time) {
        this.tasks = tasks;
        this.entries = entries;
        this.flows = flows;
        this.turns = turns;
        this.drafts = drafts;
        this.seals = seals;
        this.holders = holders;
        this.activities = activities;
        this.time = time;
    }

    /// Asks for a review, from the first step of the flow.
    ///
    /// @throws org.samverk.kernel.RefusedException when the actor may not write on the draft
    /// @throws ConflictException when one goes on, or the place has no flow
    @Transactional
    public void ask(Actor actor, UUID draftId) {
        var draft = drafts.requireWritable(actor, draftId);
        var at = draft.at();
        var flow = at == null ? null : flows.flowOf(at);
        if (flow == null) {
            throw new ConflictException("reviews.error.noFlow");
        }
        if (tasks.lock(draftId).stream().anyMatch(ReviewTask::isOpen)) {
            throw new ConflictException("reviews.error.underway");
        }
        tasks.begin(draftId, flow);
        note(actor, draftId, "asked", null);
        turns.next(actor, draft, tasks.of(draftId), ActivityKind.PAGE_REVIEW_ASKED);
    }

    /// Says yes to the text as the actor has read it.
    ///
    /// @param seal  of that text
    /// @param words what to say with it, may be empty
    /// @throws org.samverk.kernel.RefusedException when it is not the actor's turn, or their own text
    /// @throws ConflictException when nothing waits, or the text has changed since
    @Transactional
    public void approve(Actor actor, UUID draftId, @Nullable String seal, @Nullable String words) {
        var draft = drafts.require(actor, draftId);
        var task = turn(actor, draft);
        var text = seals.of(draftId);
        if (!text.hex().equals(seal)) {
            throw new ConflictException("reviews.error.changed");
        }
        var problems = new Problems();
        var said = problems.text("words", words, WORDS);
        problems.throwIfAny();
        tasks.settle(task.id(), actor.requirePerson(), text, time.instant());
        note(actor, draftId, "approved", said.isEmpty() ? null : said);
        var rest = tasks.of(draftId);
        turns.next(actor, draft, rest, ActivityKind.PAGE_REVIEW_ASKED);
        if (ReviewRules.state(rest, text) == ReviewState.APPROVED) {
            activities.quietly(actor, ActivityKind.PAGE_REVIEW_APPROVED, draftId, writers(draft));
        }
    }

    /// Asks for changes; the writer is told why.
    ///
    /// @throws org.samverk.kernel.InvalidInputException for the field `reason` when it is missing or too long
    @Transactional
    public void requestChanges(Actor actor, UUID draftId, @Nullable String reason) {
        var draft = drafts.require(actor, draftId);
        var task = turn(actor, draft);
        var problems = new Problems();
        var why = problems.requiredText("reason", reason, WORDS);
        problems.throwIfAny();
        tasks.settle(task.id(), actor.requirePerson(), null, time.instant());
        note(actor, draftId, "changes", why);
        activities.quietly(actor, ActivityKind.PAGE_CHANGES_REQUESTED, draftId, writers(draft));
    }

    /// Breaks a review off; it can be asked for again.
    ///
    /// @throws ConflictException when none goes on
    @Transactional
    public void cancel(Actor actor, UUID draftId) {
        drafts.requireWritable(actor, draftId);
        if (tasks.lock(draftId).isEmpty()) {
            throw new ConflictException("reviews.error.nothing");
        }
        tasks.clear(draftId);
        note(actor, draftId, "cancelled", null);
    }

    private ReviewTask turn(Actor actor, PageDraft draft) {
        var task = tasks.lock(draft.id()).stream()
                .filter(one -> one.isOpen() && one.counts())
                .findFirst()
                .orElseThrow(() -> new ConflictException("reviews.error.nothing"));
        var at = draft.at();
        ReviewRules.requireTurn(actor, task, draft, at == null ? Set.of() : holders.acts(actor, at));
        return task;
    }

    private void note(Actor actor, UUID draft, String kind, @Nullable String words) {
        entries.insert(draft, kind, actor.person().orElse(null), words, time.instant());
    }

    /// Who wrote it last, and who asked.
    private Set<UUID> writers(PageDraft draft) {
        var people = new HashSet<>(List.of(draft.authorId()));
        var asker = entries.asker(draft.id());
        if (asker != null) {
            people.add(asker);
        }
        return people;
    }
}
