package org.samverk.documents.web;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.samverk.access.PersonRef;
import org.samverk.access.Principals;
import org.samverk.revisions.RevisionSummary;
import org.springframework.stereotype.Component;

/// Names and faces of those who wrote.
@Component
class DraftPeople {
    private final Principals principals;

    DraftPeople(Principals principals) {
        this.principals = principals;
    }

    /// @return each once, the one who saved last first
    List<PersonRef> writers(List<RevisionSummary> revisions) {
        var known = byId(revisions);
        return revisions.stream()
                .map(RevisionSummary::authorId)
                .filter(Objects::nonNull)
                .distinct()
                .map(known::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /// Those who saved, and those who wrote together.
    Map<UUID, PersonRef> byId(List<RevisionSummary> revisions, Collection<List<UUID>> together) {
        var all = new HashSet<UUID>();
        together.forEach(all::addAll);
        revisions.stream()
                .map(RevisionSummary::authorId)
                .filter(Objects::nonNull)
                .forEach(all::add);
        return principals.refs(all);
    }

    Map<UUID, PersonRef> byId(List<RevisionSummary> revisions) {
        return principals.refs(revisions.stream()
                .map(RevisionSummary::authorId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }
}
