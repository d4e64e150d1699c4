package org.samverk.audit;

import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Where other modules write what was done: administrative acts, changes of permission, and readings of what the law
/// wants to know of. From where it was done is found by itself.
@Service
public class AuditLog {
    private final AuditTable table;
    private final TimeSource time;

    AuditLog(AuditTable table, TimeSource time) {
        this.table = table;
        this.time = time;
    }

    /// Writes an act in the transaction of the act: neither is there without the other.
    ///
    /// @throws org.springframework.transaction.IllegalTransactionStateException when there is none
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor actor, AuditKind kind, Target target) {
        table.insert(actor, kind, target, Change.NONE, time.instant());
    }

    /// The same, with what it changed.
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor actor, AuditKind kind, Target target, Change change) {
        table.insert(actor, kind, target, change, time.instant());
    }

    /// The same done to many people, an entry each.
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor actor, AuditKind kind, Collection<UUID> people) {
        if (!people.isEmpty()) {
            table.insert(actor, kind, people, time.instant());
        }
    }

    /// Writes what changes nothing: that somebody read something.
    @Transactional
    public void note(Actor actor, AuditKind kind, Target target) {
        table.insert(actor, kind, target, Change.NONE, time.instant());
    }

    /// Writes what repeats itself only once in a while for the same target.
    @Transactional
    public void noteOnceIn(Duration period, Actor actor, AuditKind kind, Target target) {
        var now = time.instant();
        if (!table.hasSince(kind, target, now.minus(period))) {
            table.insert(actor, kind, target, Change.NONE, now);
        }
    }
}
