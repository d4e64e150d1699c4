package org.samverk.decisions;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samverk.access.Actor;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.chain.Chain;
import org.samverk.chain.LinkKind;
import org.samverk.revisions.RevisionSummary;
import org.samverk.revisions.Revisions;
import org.springframework.stereotype.Component;

/// Tells those whom a decision concerns: who asked, who wrote, and whose idea it was.
@Component
class DecisionNews {
    private final Activities activities;
    private final Revisions revisions;
    private final Subjects subjects;
    private final Chain chain;

    DecisionNews(Activities activities, Revisions revisions, Subjects subjects, Chain chain) {
        this.activities = activities;
        this.revisions = revisions;
        this.subjects = subjects;
        this.chain = chain;
    }

    void requested(Actor actor, UUID id, Set<UUID> deciders) {
        activities.record(actor, ActivityKind.DECISION_REQUESTED, id, deciders);
    }

    /// The asker is told that it takes longer.
    void deferred(Actor actor, DecisionRequest request) {
        activities.record(
                actor,
                ActivityKind.DECISION_DEFERRED,
                request.id(),
                Set.of(request.requestedBy().id()));
    }

    /// What was put off is on the desk again: the asker is told, and those who decide.
    void cameBack(DecisionRequest request, Set<UUID> deciders) {
        var people = new HashSet<>(deciders);
        people.add(request.requestedBy().id());
        activities.quietly(Actor.SYSTEM, ActivityKind.DECISION_RETURNED, request.id(), people);
    }

    void decided(Actor actor, DecisionRequest request) {
        activities.record(actor, ActivityKind.DECISION_MADE, request.id(), concerned(request));
    }

    void sentBack(Actor actor, DecisionRequest request) {
        activities.record(actor, ActivityKind.DECISION_SENT_BACK, request.id(), concerned(request));
    }

    private Set<UUID> concerned(DecisionRequest request) {
        var writers = revisions.list(request.draftId()).stream().map(RevisionSummary::authorId);
        var authors = chain.linksTo(request.draftId(), LinkKind.DRAFTED).stream()
                .flatMap(link -> subjects.find(Actor.SYSTEM, link.from()).stream())
                .map(Subject::ownerId);
        return Stream.of(writers, authors, Stream.of(request.requestedBy().id()))
                .flatMap(people -> people)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
