package org.samverk.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes the whole index anew from the database, in place and batch by batch, while searches go on. Each entry gets the
/// mark of this rebuild; those without it at the end are of things that are no more. It goes on where it was when the
/// program ends meanwhile.
@Component
class Rebuild {
    /// Raised when entries or their tokens are made in another way: the index is made anew then.
    static final String FORM = "4";

    private static final int BATCH = 200;
    private final RebuildTable table;
    private final PendingTable pending;
    private final Entries entries;
    private final SubjectRows subjects;
    private final PersonRows people;
    private final List<PartSource> parts;
    private final Marks marks;
    private final Engine engine;
    private final TransactionTemplate transaction;
    private final TimeSource time;

    Rebuild(
            RebuildTable table,
            PendingTable pending,
            Entries entries,
            SubjectRows subjects,
            PersonRows people,
            List<PartSource> parts,
            Marks marks,
            Engine engine,
            TransactionTemplate transaction,
            TimeSource time) {
        this.table = table;
        this.pending = pending;
        this.entries = entries;
        this.subjects = subjects;
        this.people = people;
        this.parts = parts;
        this.marks = marks;
        this.engine = engine;
        this.transaction = transaction;
        this.time = time;
    }

    /// Begins one when the index is empty, is of another form, or is not the one that the last rebuild made.
    void beginWhenNeeded() {
        var known = table.find().map(RebuildTable.Row::generation);
        if (known.isEmpty() || !marks.stands(known.get())) {
            begin();
        }
    }

    /// Begins one, from the beginning. No batch of an earlier one is under way then.
    void begin() {
        transaction.executeWithoutResult(status -> {
            pending.awaitLock();
            var generation = UUID.randomUUID();
            var total = subjects.count(entries.kinds())
                    + people.count()
                    + parts.stream().mapToLong(PartSource::count).sum();
            table.begin(generation, total, time.instant());
            marks.set(generation);
        });
    }

    /// Does a batch of the one that goes on.
    ///
    /// @return whether there may be more of it
    boolean next() {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var row = table.find().filter(some -> !some.phase().equals("done"));
            if (row.isEmpty() || !pending.lock()) {
                return false;
            }
            step(row.get());
            return true;
        }));
    }

    Optional<RebuildTable.Row> standing() {
        return table.find();
    }

    private void step(RebuildTable.Row row) {
        var after = row.after();
        switch (row.phase()) {
            case "subjects" -> write(row, subjects.after(after, entries.kinds(), BATCH), entries::subjects, "parts");
            case "parts" -> write(row, partsAfter(row), entries::parts, "people");
            case "people" -> write(row, people.after(after, BATCH), entries::people, "clearing");
            default -> clear(row);
        }
    }

    private List<UUID> partsAfter(RebuildTable.Row row) {
        return parts.stream()
                .flatMap(source -> source.after(row.after(), BATCH).stream())
                .sorted(Comparator.comparing(UUID::toString))
                .limit(BATCH)
                .toList();
    }

    private void write(RebuildTable.Row row, List<UUID> ids, Function<List<UUID>, List<Entry>> made, String following) {
        if (ids.isEmpty()) {
            table.move(following, null, 0);
            return;
        }
        engine.write(made.apply(ids), List.of(), Marks.of(row.generation()));
        table.move(row.phase(), ids.getLast(), ids.size());
    }

    private void clear(RebuildTable.Row row) {
        var old = marks.unmarked(row.generation());
        if (old.isEmpty()) {
            table.finish(time.instant());
        } else {
            engine.write(List.of(), old, Marks.of(row.generation()));
        }
    }
}
