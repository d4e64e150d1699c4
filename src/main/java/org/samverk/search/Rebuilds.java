package org.samverk.search;

import java.time.Duration;
import java.util.Optional;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Target;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.RefusedException;
import org.springframework.stereotype.Service;

/// The index, for administrators: how it is, and that it is made anew. Searches go on meanwhile.
@Service
public class Rebuilds {
    private final Rebuild rebuild;
    private final Engine engine;
    private final Indexing indexing;
    private final PendingTable pending;
    private final AuditLog audit;

    Rebuilds(Rebuild rebuild, Engine engine, Indexing indexing, PendingTable pending, AuditLog audit) {
        this.audit = audit;
        this.rebuild = rebuild;
        this.engine = engine;
        this.indexing = indexing;
        this.pending = pending;
    }

    /// @return empty before the first one
    public Optional<IndexStanding> standing(Actor actor) {
        require(actor);
        return rebuild.standing().map(row -> IndexStanding.of(row, pending.count()));
    }

    /// @throws ConflictException while one goes on, or before the index is open
    public void begin(Actor actor) {
        require(actor);
        if (rebuild.standing().filter(row -> !row.phase().equals("done")).isPresent()) {
            throw new ConflictException("search.rebuild.goesOn");
        }
        try (var session =
                engine.session(Duration.ZERO).orElseThrow(() -> new ConflictException("search.rebuild.starting"))) {
            rebuild.begin();
        }
        audit.note(actor, AuditKind.INDEX_REBUILT, Target.words(""));
        indexing.wake();
    }

    private static void require(Actor actor) {
        if (!actor.has(Role.ADMINISTRATOR)) {
            throw new RefusedException("search.rebuild.administratorsOnly");
        }
    }
}
