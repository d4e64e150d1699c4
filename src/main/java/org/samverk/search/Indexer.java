package org.samverk.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samverk.search.PendingTable.Pending;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes what waits to be indexed, indexes it as it is now, and lets go of it when the engine has it. When the program
/// ends anywhere between, it still waits.
@Component
class Indexer {
    private static final int BATCH = 200;
    private static final int PARTS = 500;
    private final PendingTable pending;
    private final Entries entries;
    private final Engine engine;
    private final RebuildTable rebuilds;
    private final TransactionTemplate transaction;

    Indexer(
            PendingTable pending,
            Entries entries,
            Engine engine,
            RebuildTable rebuilds,
            TransactionTemplate transaction) {
        this.pending = pending;
        this.entries = entries;
        this.engine = engine;
        this.rebuilds = rebuilds;
        this.transaction = transaction;
    }

    /// Indexes the oldest of what waits.
    ///
    /// @return whether there may be more of it
    boolean next() {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var batch = pending.lock() ? pending.oldest(BATCH) : List.<Pending>of();
            if (batch.isEmpty()) {
                return false;
            }
            index(batch);
            pending.delete(batch);
            return true;
        }));
    }

    private void index(List<Pending> batch) {
        var threads = ids(batch, "thread");
        var subjects = ids(batch, "subject");
        subjects.addAll(threads);
        var parts = ids(batch, "part");
        parts.addAll(entries.partsOf(threads));
        write(entries.subjects(subjects), subjects.stream().map(Keys::subject).collect(Collectors.toSet()));
        var people = ids(batch, "person");
        write(entries.people(people), people.stream().map(Keys::person).collect(Collectors.toSet()));
        var rest = List.copyOf(parts);
        for (var from = 0; from < rest.size(); from += PARTS) {
            var some = rest.subList(from, Math.min(rest.size(), from + PARTS));
            write(entries.parts(some), some.stream().map(Keys::part).collect(Collectors.toSet()));
        }
    }

    private void write(List<Entry> found, Set<String> keys) {
        found.forEach(entry -> keys.remove(entry.key));
        if (!found.isEmpty() || !keys.isEmpty()) {
            engine.write(found, keys, mark());
        }
    }

    private String mark() {
        return rebuilds.find().map(row -> Marks.of(row.generation())).orElse("");
    }

    private static Set<UUID> ids(List<Pending> batch, String kind) {
        return batch.stream()
                .filter(one -> one.kind().equals(kind))
                .map(Pending::id)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
