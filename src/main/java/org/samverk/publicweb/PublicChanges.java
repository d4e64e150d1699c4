package org.samverk.publicweb;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/// Counts the changes of what visitors may see. The database counts them, whoever makes them; here it is asked
/// again after each act of this node, and often enough to notice those of the others.
@Component
public class PublicChanges implements TransactionExecutionListener {
    /// For how long a change that another node made may stay unnoticed.
    static final Duration UNNOTICED = Duration.ofMillis(200);

    private final JdbcClient jdbc;
    private final AtomicLong acts = new AtomicLong();
    private final ReentrantLock asking = new ReentrantLock();
    private volatile long actsSeen = -1;
    private volatile long askedAt = System.nanoTime();
    private volatile long number;

    PublicChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How many there have been. What was read afterwards holds at least these.
    public long number() {
        if (isStale()) {
            asking.lock();
            try {
                if (isStale()) {
                    ask();
                }
            } finally {
                asking.unlock();
            }
        }
        return number;
    }

    private boolean isStale() {
        return actsSeen != acts.get() || System.nanoTime() - askedAt > UNNOTICED.toNanos();
    }

    private void ask() {
        var until = acts.get();
        var now = System.nanoTime();
        number = jdbc.sql("/* kept in memory */ select number from publicweb.change")
                .query(Long.class)
                .single();
        askedAt = now;
        actsSeen = until;
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (!transaction.isReadOnly()) {
            acts.incrementAndGet();
        }
    }
}
