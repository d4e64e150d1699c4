package org.samverk.sites;

import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.TimeSource;
import org.samverk.kernel.UserFacingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// Imports with a record of each: started by an administrator and done in the background, or by the command line.
@Service
public class ImportRuns {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRuns.class);
    private final Importing importing;
    private final ImportRunTable table;
    private final TimeSource time;

    ImportRuns(Importing importing, ImportRunTable table, TimeSource time) {
        this.importing = importing;
        this.table = table;
        this.time = time;
    }

    /// Starts an import and comes back at once.
    ///
    /// @param after done when the import has ended, well or not: to take an unpacked folder away
    /// @return the run's key
    public UUID start(Actor actor, Importing.Order order, Runnable after) {
        actor.require(Role.ADMINISTRATOR);
        Importing.check(order);
        var id = table.start(actor.person().orElse(null), order.site(), order.section(), time.instant());
        Thread.ofVirtual().name("import").start(() -> {
            try {
                run(id, order, (done, total) -> {});
            } finally {
                after.run();
            }
        });
        return id;
    }

    /// Does an import and waits for it.
    public ImportRun run(Actor actor, Importing.Order order, Importing.Progress progress) {
        actor.require(Role.ADMINISTRATOR);
        Importing.check(order);
        var id = table.start(actor.person().orElse(null), order.site(), order.section(), time.instant());
        run(id, order, progress);
        return require(actor, id);
    }

    /// @throws NotFoundException when there is no such run
    public ImportRun require(Actor actor, UUID id) {
        actor.require(Role.ADMINISTRATOR);
        return table.find(id).orElseThrow(NotFoundException::new);
    }

    /// The twenty newest runs.
    public List<ImportRun> newest(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        return table.newest();
    }

    private void run(UUID id, Importing.Order order, Importing.Progress progress) {
        try {
            var notes = importing.run(Actor.SYSTEM, order, (done, total) -> {
                table.progress(id, done, total);
                progress.at(done, total);
            });
            table.finish(id, "done", notes, time.instant());
        } catch (UserFacingException e) {
            table.finish(id, "failed", List.of(new ImportNote("skipped", "", e.messageKey())), time.instant());
        } catch (RuntimeException e) {
            LOG.error("Import {} failed", id, e);
            var note = new ImportNote("skipped", "", "web.error.unexpected");
            table.finish(id, "failed", List.of(note), time.instant());
        }
    }
}
