package org.samverk.documents;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Subjects;
import org.samverk.chain.Chain;
import org.samverk.chain.Station;
import org.samverk.chain.Step;
import org.samverk.kernel.NotFoundException;
import org.samverk.revisions.Revision;
import org.samverk.revisions.Revisions;
import org.samverk.richtext.RichText;
import org.springframework.stereotype.Component;

/// Makes the next revision of a draft that the caller has locked.
@Component
class DraftRevisions {
    private final DraftTable table;
    private final RevisionWriterTable writers;
    private final Revisions revisions;
    private final Subjects subjects;
    private final Chain chain;
    private final DraftNews news;

    DraftRevisions(
            DraftTable table,
            RevisionWriterTable writers,
            Revisions revisions,
            Subjects subjects,
            Chain chain,
            DraftNews news) {
        this.table = table;
        this.writers = writers;
        this.revisions = revisions;
        this.subjects = subjects;
        this.chain = chain;
        this.news = news;
    }

    /// What is written into the next revision.
    ///
    /// @param base  the number of the revision that it builds on
    /// @param title as checked
    /// @param by    who wrote it, besides the actor
    record Next(
            int base, String title, RichText text, @Nullable String note, List<UUID> by) {}

    /// @return the next revision; the newest one when nothing has changed
    /// @throws org.samverk.kernel.ConflictException with `revisions.error.newer` when the base is not the newest
    Revision add(Actor actor, Draft draft, Next next) {
        var newest = revisions.find(draft.id(), draft.revisions()).orElseThrow(NotFoundException::new);
        var content = next.text().canonicalJson();
        if (newest.sha256().equals(Revisions.seal(next.title(), content))) {
            return newest;
        }
        var saved = revisions.add(actor, draft.id(), next.base(), next.title(), content, next.note());
        writers.insert(draft.id(), saved.number(), next.by());
        table.rename(draft.id(), next.title());
        subjects.rename(draft.id(), next.title(), draft.path());
        chain.station(Station.of(
                draft.id(), Step.DRAFT, DraftState.WORKING.code(), false, saved.authorId(), saved.createdAt()));
        news.revised(actor, draft, newest, next.text());
        return saved;
    }
}
