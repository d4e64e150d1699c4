package org.samverk.documents;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.revisions.Revision;
import org.samverk.revisions.RevisionSummary;
import org.samverk.revisions.Revisions;
import org.samverk.richtext.RichText;
import org.springframework.stereotype.Component;

/// Tells those whom an act on a draft concerns.
@Component
class DraftNews {
    private final Activities activities;
    private final Revisions revisions;
    private final Subjects subjects;

    DraftNews(Activities activities, Revisions revisions, Subjects subjects) {
        this.activities = activities;
        this.revisions = revisions;
        this.subjects = subjects;
    }

    /// The author of the idea learns that it is being written on.
    void started(Actor actor, UUID draftId, @Nullable UUID origin, RichText text) {
        var author = origin == null
                ? null
                : subjects.find(actor, origin).map(Subject::ownerId).orElse(null);
        activities.record(actor, ActivityKind.DRAFT_STARTED, draftId, author == null ? Set.of() : Set.of(author));
        mentioned(actor, draftId, text.mentions());
    }

    /// Those who wrote before learn of the new revision; only those who were not mentioned before are told of it.
    void revised(Actor actor, Draft draft, Revision previous, RichText text) {
        activities.record(actor, ActivityKind.DRAFT_REVISED, draft.id(), writers(draft.id()));
        var fresh = new HashSet<>(text.mentions());
        RichText.parse(previous.content()).mentions().forEach(fresh::remove);
        mentioned(actor, draft.id(), List.copyOf(fresh));
    }

    void finalised(Actor actor, Draft draft) {
        activities.record(actor, ActivityKind.DRAFT_FINALISED, draft.id(), writers(draft.id()));
    }

    private void mentioned(Actor actor, UUID draftId, List<UUID> people) {
        if (!people.isEmpty()) {
            activities.record(actor, ActivityKind.MENTIONED, draftId, Set.copyOf(people));
        }
    }

    private Set<UUID> writers(UUID draftId) {
        return revisions.list(draftId).stream()
                .map(RevisionSummary::authorId)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
