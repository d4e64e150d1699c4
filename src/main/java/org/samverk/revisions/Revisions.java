package org.samverk.revisions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.Sha256;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Adds and reads revisions. Who may read a revision is decided by the subject through which it is reached: the caller
/// has found that subject with its reader.
@Service
public class Revisions {
    private final RevisionTable table;
    private final TimeSource time;

    Revisions(RevisionTable table, TimeSource time) {
        this.table = table;
        this.time = time;
    }

    /// The seal of a text: SHA-256 over the title, a line feed and the canonical content, as UTF-8.
    public static Sha256 seal(String title, String canonicalContent) {
        return Sha256.of(title + "\n" + canonicalContent);
    }

    /// Writes the next revision of a subject.
    ///
    /// @param base    the number of the revision that the author started from, 0 for the first
    /// @param content canonical rich text JSON
    /// @throws ConflictException with `revisions.error.newer` when somebody else has saved a newer one meanwhile
    @Transactional
    public Revision add(Actor actor, UUID subjectId, int base, String title, String content, @Nullable String note) {
        if (table.lockNewestNumber(subjectId) != base) {
            throw new ConflictException("revisions.error.newer");
        }
        return table.insert(new Revision(
                table.nextId(),
                subjectId,
                base + 1,
                title,
                content,
                seal(title, content),
                actor.person().orElse(null),
                note,
                time.instant()));
    }

    /// @return fresh keys, those made later sort later
    public List<UUID> nextIds(int howMany) {
        return table.nextIds(howMany);
    }

    /// Writes what texts were in another system, dated as it was there.
    @Transactional
    public void addPast(List<PastRevision> past) {
        table.insert(past);
    }

    public Optional<Revision> newest(UUID subjectId) {
        return table.newest(subjectId);
    }

    public Optional<Revision> find(UUID subjectId, int number) {
        return table.find(subjectId, number);
    }

    /// The newest revision of the subject that has exactly this seal.
    public Optional<Revision> find(UUID subjectId, Sha256 seal) {
        return table.find(subjectId, seal);
    }

    public Optional<Revision> find(UUID id) {
        return table.find(id);
    }

    /// @return all revisions of the subject, the newest first, without their content
    public List<RevisionSummary> list(UUID subjectId) {
        return table.list(subjectId);
    }
}
