package org.samverk.reviews;

import java.util.List;
import org.samverk.access.Actor;
import org.samverk.access.Principals;
import org.samverk.activity.ActivityKind;
import org.samverk.kernel.Sha256;
import org.samverk.kernel.TimeSource;
import org.samverk.sites.DraftSaved;
import org.samverk.sites.DraftSeals;
import org.samverk.sites.PageDraft;
import org.samverk.sites.PageDrafts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// An approval is of one text: when the text is changed, those who approved are asked again.
@Component
class Approvals {
    private final TaskTable tasks;
    private final EntryTable entries;
    private final Turns turns;
    private final PageDrafts drafts;
    private final DraftSeals seals;
    private final Principals principals;
    private final TimeSource time;

    Approvals(
            TaskTable tasks,
            EntryTable entries,
            Turns turns,
            PageDrafts drafts,
            DraftSeals seals,
            Principals principals,
            TimeSource time) {
        this.tasks = tasks;
        this.entries = entries;
        this.turns = turns;
        this.drafts = drafts;
        this.seals = seals;
        this.principals = principals;
        this.time = time;
    }

    @EventListener
    void on(DraftSaved saved) {
        var known = tasks.lock(saved.id());
        if (!known.isEmpty()) {
            fall(drafts.require(Actor.SYSTEM, saved.id()), known);
        }
    }

    private void fall(PageDraft draft, List<ReviewTask> known) {
        var text = seals.of(draft.id());
        var underChanges = known.stream().anyMatch(task -> task.state() == ReviewTask.State.CHANGES);
        if (underChanges || known.stream().noneMatch(task -> isFallen(task, text))) {
            return;
        }
        known.stream().filter(task -> task.isOpen() || isFallen(task, text)).forEach(task -> tasks.await(task.id()));
        entries.insert(draft.id(), "fell", draft.authorId(), null, time.instant());
        var writer = principals.actor(draft.authorId()).orElse(Actor.SYSTEM);
        turns.next(writer, draft, tasks.of(draft.id()), ActivityKind.PAGE_REVIEW_FELL);
    }

    private static boolean isFallen(ReviewTask task, Sha256 text) {
        return task.state() == ReviewTask.State.APPROVED && !task.isApprovalOf(text);
    }
}
