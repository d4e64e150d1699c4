package org.samverk.sites;

import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Target;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.TimeSource;
import org.samverk.kernel.UserFacingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Imports with a record of each: started by an administrator and done in the background, or by the command line.
///
/// An import is no job of the scheduler's: what it reads is a folder of this machine, which no other node has, and the
/// command line does it in a program that serves nobody. So a run ends with its program; starting it again goes on
/// where it stopped.
@Service
public class ImportRuns {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRuns.class);
    private final Importing importing;
    private final ImportRunTable table;
    private final ImportHolds holds;
    private final TimeSource time;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    ImportRuns(
            Importing importing,
            ImportRunTable table,
            ImportHolds holds,
            TimeSource time,
            AuditLog audit,
            TransactionTemplate transaction) {
        this.transaction = transaction;
        this.audit = audit;
        this.importing = importing;
        this.table = table;
        this.holds = holds;
        this.time = time;
    }

    /// Starts an import and comes back at once.
    ///
    /// @param after done when the import has ended, well or not: to take an unpacked folder away
    /// @return the run's key
    public UUID start(Actor actor, Importing.Order order, Runnable after) {
        var hold = begin(actor, order);
        Thread.ofVirtual().name("import").start(() -> {
            try (hold) {
                run(hold.id(), order, (done, total) -> {});
            } finally {
                after.run();
            }
        });
        return hold.id();
    }

    /// Does an import and waits for it.
    public ImportRun run(Actor actor, Importing.Order order, Importing.Progress progress) {
        var hold = begin(actor, order);
        try (hold) {
            run(hold.id(), order, progress);
        }
        return require(actor, hold.id());
    }

    /// @throws NotFoundException when there is no such run
    public ImportRun require(Actor actor, UUID id) {
        actor.require(Role.ADMINISTRATOR);
        holds.settle();
        return table.find(id).orElseThrow(NotFoundException::new);
    }

    /// The twenty newest runs.
    public List<ImportRun> newest(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        return table.newest();
    }

    /// Says of the runs that a program left behind which was killed that they have stopped.
    @EventListener(ApplicationReadyEvent.class)
    void settle() {
        holds.settle();
    }

    private ImportHolds.Hold begin(Actor actor, Importing.Order order) {
        actor.require(Role.ADMINISTRATOR);
        Importing.check(order);
        var hold = holds.take();
        try {
            transaction.executeWithoutResult(status -> {
                table.start(hold.id(), actor.person().orElse(null), order, time.instant());
                audit.record(actor, AuditKind.PAGES_IMPORTED, Target.words(order.section()));
            });
            return hold;
        } catch (RuntimeException e) {
            hold.close();
            throw e;
        }
    }

    /// Whatever ends it, the record says so; only a program that is killed cannot say it.
    private void run(UUID id, Importing.Order order, Importing.Progress progress) {
        try {
            var notes = importing.run(Actor.SYSTEM, order, (done, total) -> {
                table.progress(id, done, total);
                progress.at(done, total);
            });
            table.finish(id, "done", notes, time.instant());
        } catch (UserFacingException e) {
            fail(id, e.messageKey());
        } catch (RuntimeException | Error e) {
            LOG.error("Import {} failed", id, e);
            fail(id, "web.error.unexpected");
        }
    }

    private void fail(UUID id, String reason) {
        table.finish(id, "failed", List.of(new ImportNote("skipped", "", reason)), time.instant());
    }
}
