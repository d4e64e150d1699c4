package org.samverk.publicweb;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/// How often the pages of the public web are read. Counted are pages, not people: no cookie, no address, nothing of the
/// browser is kept. Counts wait in memory for some moments; those are lost when the program is killed (ADR 101).
@Service
public class Visits implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Visits.class);
    private static final Duration WAITING = Duration.ofSeconds(20);
    private static final int MOST_WAITING = 5000;
    private static final Pattern MACHINE =
            Pattern.compile("bot|crawl|spider|slurp|preview|monitor|curl|wget", Pattern.CASE_INSENSITIVE);

    private final VisitTable table;
    private final TimeSource time;
    private final ZoneId zone;
    private final Map<String, LongAdder> waiting = new ConcurrentHashMap<>();
    private final ReentrantLock writing = new ReentrantLock();
    private final AtomicLong writeAt = new AtomicLong(System.nanoTime() + WAITING.toNanos());

    Visits(VisitTable table, TimeSource time, @Value("${samverk.zone:Europe/Stockholm}") ZoneId zone) {
        this.table = table;
        this.time = time;
        this.zone = zone;
    }

    /// Counts that a page was read, unless by a machine that says so.
    ///
    /// @param path  the page's within the public web, without slashes at its ends; empty for the front page
    /// @param agent the header User-Agent, looked at and forgotten
    public void count(String path, @Nullable String agent) {
        if (agent == null || MACHINE.matcher(agent).find() || waiting.size() >= MOST_WAITING) {
            return;
        }
        waiting.computeIfAbsent(path, key -> new LongAdder()).increment();
        var due = writeAt.get();
        if (System.nanoTime() - due > 0 && writeAt.compareAndSet(due, System.nanoTime() + WAITING.toNanos())) {
            Thread.startVirtualThread(this::write);
        }
    }

    /// Writes down what has been counted; what another thread has begun to write is written too when this returns.
    void write() {
        writing.lock();
        try {
            writeCounted();
        } finally {
            writing.unlock();
        }
    }

    private void writeCounted() {
        var counted = new ConcurrentHashMap<String, Long>();
        waiting.forEach((path, adder) -> {
            var many = adder.sumThenReset();
            if (many > 0) {
                counted.put(path, many);
            } else {
                waiting.remove(path, adder);
            }
        });
        if (counted.isEmpty()) {
            return;
        }
        try {
            table.add(today(), counted);
        } catch (DataAccessException e) {
            LOG.warn("{} counts of visits could not be written and are lost", counted.size(), e);
        }
    }

    /// The pages that were read most in the last thirty days.
    public Slice<PageVisits> most(Actor actor, @Nullable String after, int size) {
        actor.require(Role.PUBLISHER);
        var rows = table.most(actor.id(), today().minusDays(29), VisitCursor.parse(after), size + 1);
        return Slice.of(rows, size, last -> new VisitCursor(last.visits(), last.id()).toString());
    }

    /// The pages that have been there for ninety days and were not read in them, those published first, first.
    public Slice<PageVisits> unread(Actor actor, @Nullable String after, int size) {
        actor.require(Role.PUBLISHER);
        var since = today().minusDays(89);
        var rows = table.unread(actor.id(), since, VisitCursor.key(after), size + 1);
        return Slice.of(rows, size, last -> last.id().toString());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.instant(), zone);
    }

    @Override
    public void destroy() {
        write();
    }
}
