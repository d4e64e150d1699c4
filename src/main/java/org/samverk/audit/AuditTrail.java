package org.samverk.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What was done, for administrators. That they read it is written down too.
@Service
public class AuditTrail {
    /// The most entries that one file holds: it is made in memory.
    public static final int MOST = 50_000;

    private static final int SIZE = 50;
    private final AuditReader reader;
    private final AuditLog log;

    AuditTrail(AuditReader reader, AuditLog log) {
        this.reader = reader;
        this.log = log;
    }

    /// Fifty entries, the newest first.
    ///
    /// @param words what is looked for, as the reader wrote it: it stands in the entry about the reading
    /// @throws org.samverk.kernel.RefusedException when the actor is no administrator, as all verbs here
    @Transactional
    public Slice<AuditEntry> list(Actor actor, AuditQuery query, String words, @Nullable String before) {
        actor.require(Role.ADMINISTRATOR);
        var rows = reader.list(actor.requirePerson(), query, Cursor.parse(before), SIZE + 1);
        log.record(actor, AuditKind.TRAIL_READ, Target.words(words));
        return Slice.of(rows, SIZE, last -> new Cursor(last.at(), last.id()).toString());
    }

    /// The newest of all that is looked for, at most [#MOST].
    @Transactional
    public List<AuditEntry> all(Actor actor, AuditQuery query, String words) {
        actor.require(Role.ADMINISTRATOR);
        var rows = reader.list(actor.requirePerson(), query, Cursor.START, MOST);
        log.record(actor, AuditKind.TRAIL_EXPORTED, Target.words(words));
        return rows;
    }
}
