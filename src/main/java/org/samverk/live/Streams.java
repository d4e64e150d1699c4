package org.samverk.live;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.TimeSource;
import org.samverk.web.Proofs;
import org.springframework.stereotype.Component;

/// All streams of this node. All of them have read as far as `position`; that moves on under the lock, and so does the
/// list of streams. No stream holds a connection to the database.
@Component
class Streams {
    static final int MOST_EACH = 8;
    private final EventTable table;
    private final Proofs proofs;
    private final Frames frames;
    private final TimeSource time;
    private final ReentrantLock lock = new ReentrantLock();
    private final OpenStreams open = new OpenStreams();
    private volatile @Nullable Position position;
    private Position latest = Position.NOWHERE;
    private boolean closed;

    Streams(EventTable table, Proofs proofs, Frames frames, TimeSource time) {
        this.table = table;
        this.proofs = proofs;
        this.frames = frames;
        this.time = time;
    }

    /// How far this node has read; empty until it has read for the first time.
    Optional<Position> position() {
        return Optional.ofNullable(position);
    }

    /// Opens a stream from a position: first what happened since, permission asked anew, then what happens. What
    /// somebody missed is read outside the lock; what happens meanwhile waits in the stream.
    void open(Stream stream, @Nullable Position after) {
        var entry = enter(stream, after);
        try {
            stream.begin(frames.hello(), missed(stream.person(), after, entry));
        } catch (RuntimeException e) {
            close(stream);
            throw e;
        }
    }

    /// @param now   from where on the stream is told
    /// @param reset whether what lies before that can no longer be known
    private record Entry(Position now, boolean reset) {}

    private Entry enter(Stream stream, @Nullable Position after) {
        lock.lock();
        try {
            var now = reach(after);
            open.add(stream);
            endTooMany(stream.person());
            if (closed) {
                stream.end("");
            }
            return new Entry(now, after != null && (after.isStale(time.instant()) || after.isAheadOf(latest)));
        } finally {
            lock.unlock();
        }
    }

    void close(Stream stream) {
        locked(() -> open.remove(stream));
    }

    /// Reads what was committed since the last time and hands it out.
    void catchUp() {
        locked(this::advance);
    }

    /// Ends the streams whose session or token has ended.
    void endUnproved() {
        locked(() -> {
            var all = open.all();
            var holding = proofs.holding(all.stream().map(Stream::proof).toList());
            all.stream().filter(stream -> !holding.contains(stream.proof())).forEach(this::endUnproved);
        });
    }

    /// Keeps the connections alive.
    void beat() {
        locked(() ->
                position().map(frames::alive).ifPresent(alive -> open.all().forEach(stream -> stream.send(alive))));
    }

    /// Ends all streams and takes no more; a browser comes back by itself, to another node or later to this one.
    ///
    /// @return those that were open
    List<Stream> closeAll() {
        lock.lock();
        try {
            closed = true;
            var all = open.all();
            all.forEach(stream -> stream.end(""));
            return all;
        } finally {
            lock.unlock();
        }
    }

    void reopen() {
        locked(() -> closed = false);
    }

    /// What somebody has missed, or only how far they have read when that is nothing.
    private String missed(UUID person, @Nullable Position after, Entry entry) {
        var now = entry.now();
        if (entry.reset()) {
            return frames.events(now, List.of(News.Event.RESET));
        }
        if (after == null || after.snapshot().equals(now.snapshot())) {
            return frames.alive(now);
        }
        var missed =
                table.since(after.snapshot(), now.snapshot(), List.of(person)).byPerson();
        return missed.isEmpty() ? frames.alive(now) : frames.events(now, missed.getOrDefault(person, List.of()));
    }

    /// A browser may have read further at another node; this one must not tell it the same again, and reads as far
    /// first.
    private Position reach(@Nullable Position after) {
        var now = position;
        return now == null || (after != null && !now.covers(after)) ? advance() : now;
    }

    private Position advance() {
        var before = position;
        if (before == null) {
            return move(at(table.snapshot()));
        }
        var news = table.since(before.snapshot(), null, open.people());
        latest = at(news.snapshot());
        // Where nothing happened the snapshot stays: it says the same, and who comes back with it has missed nothing.
        var now = news.total() == 0 && !before.isAheadOf(latest) ? at(before.snapshot()) : latest;
        handOut(now, news.byPerson());
        return move(now);
    }

    private Position move(Position now) {
        if (position == null) {
            latest = now;
        }
        position = now;
        return now;
    }

    private Position at(String snapshot) {
        return new Position(time.instant(), snapshot);
    }

    private void handOut(Position now, Map<UUID, List<News.Event>> news) {
        var told = news.keySet().stream()
                .flatMap(person -> open.of(person).stream())
                .toList();
        if (told.isEmpty()) {
            return;
        }
        var holding = proofs.holding(told.stream().map(Stream::proof).toList());
        news.forEach((person, events) -> {
            var frame = frames.events(now, events);
            open.of(person).forEach(stream -> {
                if (holding.contains(stream.proof())) {
                    stream.send(frame);
                } else {
                    endUnproved(stream);
                }
            });
        });
    }

    private void endUnproved(Stream stream) {
        stream.end(frames.bye("signed-out"));
    }

    private void endTooMany(UUID person) {
        var streams =
                open.of(person).stream().filter(stream -> !stream.isEnded()).toList();
        if (streams.size() > MOST_EACH) {
            streams.getFirst().end(frames.bye("too-many"));
        }
    }

    private void locked(Runnable act) {
        lock.lock();
        try {
            act.run();
        } finally {
            lock.unlock();
        }
    }
}
