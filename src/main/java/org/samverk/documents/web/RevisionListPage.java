package org.samverk.documents.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.chain.Bound;
import org.samverk.documents.Draft;
import org.samverk.revisions.RevisionSummary;

/// All revisions of a draft, the newest first.
///
/// @param people   those who wrote, by key
/// @param together who wrote which revision together, by its number
/// @param bound    what was done about exact revisions
/// @param restore  whether the reader may make an earlier one the newest again
public record RevisionListPage(
        Draft draft,
        List<RevisionSummary> revisions,
        Map<UUID, PersonRef> people,
        Map<Integer, List<UUID>> together,
        List<Bound> bound,
        boolean restore) {
    public @Nullable PersonRef author(RevisionSummary revision) {
        return revision.authorId() == null ? null : people.get(revision.authorId());
    }

    /// The names of those who wrote it.
    public String names(RevisionSummary revision) {
        var author = author(revision);
        var names = together.getOrDefault(revision.number(), List.of()).stream()
                .map(people::get)
                .filter(Objects::nonNull)
                .map(PersonRef::name)
                .collect(Collectors.joining(", "));
        return names.isEmpty() && author != null ? author.name() : names;
    }

    /// What was done about just this revision: the ends of the keys of what it is called.
    public List<String> marks(RevisionSummary revision) {
        return bound.stream()
                .filter(mark -> mark.hash().equals(revision.sha256()))
                .map(mark -> mark.kind().code())
                .filter(code -> code.equals("advised") || code.equals("put_forward"))
                .toList();
    }

    public boolean canRestore(RevisionSummary revision) {
        return restore && revision.number() < draft.revisions();
    }
}
