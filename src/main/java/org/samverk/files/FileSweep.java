package org.samverk.files;

import java.time.Duration;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Clears away what people uploaded and then never used: what has never hung on anything, is nobody's photo and stands
/// in no text that somebody has begun.
@Component
class FileSweep {
    /// Longer than a text that was begun and left is kept.
    static final Duration PATIENCE = Duration.ofDays(40);

    private static final int AT_ONCE = 200;
    private final UnusedTable table;
    private final Blobs blobs;
    private final TransactionTemplate transactions;
    private final TimeSource time;

    FileSweep(UnusedTable table, Blobs blobs, TransactionTemplate transactions, TimeSource time) {
        this.table = table;
        this.blobs = blobs;
        this.transactions = transactions;
        this.time = time;
    }

    /// @return how many are gone
    int sweep() {
        var before = time.instant().minus(PATIENCE);
        var old = table.unused(before, AT_ONCE);
        old.forEach(file -> transactions.executeWithoutResult(status -> remove(file)));
        return old.size();
    }

    /// The bytes go when no other file has the same.
    private void remove(UnusedTable.Unused file) {
        table.lock(file.hash());
        if (table.delete(file.id()) && !table.isOfFile(file.hash())) {
            var pictures = table.forget(file.hash());
            pictures.add(file.hash());
            pictures.stream().filter(hash -> !table.isKept(hash)).forEach(blobs::delete);
        }
    }
}
