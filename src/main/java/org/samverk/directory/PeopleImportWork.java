package org.samverk.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.kernel.TimeSource;
import org.samverk.people.Staff;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes a file in, some hundred people a transaction: nobody is half changed, and what was done when the
/// program is killed need not be done again, since a file changes nothing twice.
@Component
class PeopleImportWork {
    private static final Logger LOG = LoggerFactory.getLogger(PeopleImportWork.class);
    private static final int BATCH = 500;
    private final PeopleImportTable runs;
    private final Planner planner;
    private final Staff staff;
    private final TransactionTemplate transaction;
    private final TimeSource time;

    PeopleImportWork(
            PeopleImportTable runs, Planner planner, Staff staff, TransactionTemplate transaction, TimeSource time) {
        this.runs = runs;
        this.planner = planner;
        this.staff = staff;
        this.transaction = transaction;
        this.time = time;
    }

    /// Does what the run says; does nothing when it is done already. Whatever ends it, the record says so.
    void apply(UUID id) {
        var run = runs.find(id).filter(found -> found.state() == PeopleImport.State.APPLYING);
        if (run.isEmpty()) {
            return;
        }
        try {
            transaction.execute(status -> plan(run.get())).ifPresent(plan -> apply(id, plan));
            runs.end(id, PeopleImport.State.APPLIED, time.instant());
        } catch (RuntimeException e) {
            LOG.error("Import {} of people failed", id, e);
            runs.end(id, PeopleImport.State.FAILED, time.instant());
        }
    }

    private Optional<Plan> plan(PeopleImport run) {
        var by = run.appliedBy();
        return runs.lockContent(run.id())
                .map(content -> planner.plan(
                        Actor.SYSTEM,
                        CsvFile.read(content),
                        run.mapping(),
                        run.everybody(),
                        by == null ? null : by.id()));
    }

    /// Everybody is made known before anybody's manager is named.
    private void apply(UUID id, Plan plan) {
        transaction.executeWithoutResult(status -> {
            staff.putUnits(Actor.SYSTEM, plan.units().made(), plan.units().changed());
            batches(plan.people().hired()).forEach(some -> staff.hire(Actor.SYSTEM, some));
        });
        var done = 0;
        for (var some : batches(plan.people().changed())) {
            done = step(id, done, some.size(), () -> staff.change(Actor.SYSTEM, some));
        }
        for (var some : batches(plan.people().returning())) {
            done = step(id, done, some.size(), () -> staff.open(Actor.SYSTEM, some));
        }
        for (var some : batches(plan.people().leaving())) {
            done = step(id, done, some.size(), () -> staff.close(Actor.SYSTEM, some));
        }
    }

    private int step(UUID id, int before, int more, Runnable act) {
        transaction.executeWithoutResult(status -> {
            act.run();
            runs.progress(id, before + more);
        });
        return before + more;
    }

    private static <T> List<List<T>> batches(List<T> all) {
        return java.util.stream.IntStream.iterate(0, from -> from < all.size(), from -> from + BATCH)
                .mapToObj(from -> all.subList(from, Math.min(from + BATCH, all.size())))
                .toList();
    }
}
