package org.samverk.reviews;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.Sha256;
import org.samverk.sections.SectionAct;
import org.samverk.sites.PageDraft;

/// Who may say yes, and when a draft has been approved.
final class ReviewRules {
    private ReviewRules() {}

    /// How a review stands whose tasks these are.
    static ReviewState state(List<ReviewTask> tasks, Sha256 text) {
        if (tasks.isEmpty()) {
            return ReviewState.NONE;
        }
        if (tasks.stream().anyMatch(task -> task.state() == ReviewTask.State.CHANGES)) {
            return ReviewState.CHANGES;
        }
        var approved = tasks.stream().filter(ReviewTask::counts).allMatch(task -> task.isApprovalOf(text));
        return approved ? ReviewState.APPROVED : ReviewState.UNDERWAY;
    }

    /// Why a draft may not go live, a message key; null when its review is done.
    static @Nullable String obstacle(List<ReviewTask> tasks, UUID flow, Sha256 text) {
        if (tasks.isEmpty() || tasks.stream().anyMatch(task -> !task.flowId().equals(flow))) {
            return "reviews.live.unasked";
        }
        return switch (state(tasks, text)) {
            case NONE -> "reviews.live.unasked";
            case CHANGES -> "reviews.live.changes";
            case UNDERWAY -> "reviews.live.waiting";
            case APPROVED -> null;
        };
    }

    /// Whether it is the actor's turn, or they stand in: who owns the section and publishers may.
    static boolean isTurnOf(Actor actor, ReviewTask task, Collection<SectionAct> acts) {
        if (actor.has(Role.PUBLISHER) || acts.contains(SectionAct.OWN)) {
            return true;
        }
        var person = task.person();
        if (person != null) {
            return person.id().equals(actor.id());
        }
        return acts.stream().anyMatch(helping(task.kind())::contains);
    }

    /// What the section must let somebody do who takes part in such a step.
    static Set<SectionAct> helping(StepKind kind) {
        return switch (kind) {
            case ADJUST -> Set.of(SectionAct.WRITE, SectionAct.PUBLISH);
            case REVIEW -> Set.of(SectionAct.REVIEW, SectionAct.PUBLISH);
            case PUBLISH -> Set.of(SectionAct.PUBLISH);
        };
    }

    /// Who wrote a text says nothing about it in a review; going over it in another step is no review.
    static boolean isOwn(Actor actor, ReviewTask task, PageDraft draft) {
        return task.kind() == StepKind.REVIEW && draft.authorId().equals(actor.id());
    }

    static void requireTurn(Actor actor, ReviewTask task, PageDraft draft, Collection<SectionAct> acts) {
        if (!isTurnOf(actor, task, acts)) {
            throw new RefusedException("reviews.error.turn");
        }
        if (isOwn(actor, task, draft)) {
            throw new RefusedException("reviews.error.own");
        }
    }
}
