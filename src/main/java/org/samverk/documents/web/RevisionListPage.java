package org.samverk.documents.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.documents.Draft;
import org.samverk.revisions.RevisionSummary;

/// All revisions of a draft, the newest first.
public record RevisionListPage(Draft draft, List<RevisionSummary> revisions, Map<UUID, PersonRef> people) {
    public @Nullable PersonRef author(RevisionSummary revision) {
        return revision.authorId() == null ? null : people.get(revision.authorId());
    }
}
