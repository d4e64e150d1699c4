package org.samverk.live;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.samverk.web.Proof;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One open stream. What it is told waits in a short queue for the thread that writes; who does not keep up is let go
/// and reads on later from where they were.
public final class Stream {
    private static final Logger LOG = LoggerFactory.getLogger(Stream.class);
    private static final int LONGEST_QUEUE = 200;
    private static final String END = "";
    private final UUID person;
    private final Proof proof;
    private final BlockingQueue<String> queue = new LinkedBlockingQueue<>();
    /// What happens before it has begun; null from then on.
    private @Nullable List<String> early = new ArrayList<>();

    private volatile @Nullable Thread writer;
    private volatile boolean ended;

    Stream(UUID person, Proof proof) {
        this.person = person;
        this.proof = proof;
    }

    public UUID person() {
        return person;
    }

    public Proof proof() {
        return proof;
    }

    public boolean isEnded() {
        return ended;
    }

    /// Begins with these frames; then comes what has happened since it was made.
    public synchronized void begin(String... frames) {
        var waiting = early;
        if (waiting != null && !ended) {
            queue.addAll(List.of(frames));
            queue.addAll(waiting);
        }
        early = null;
    }

    /// @param frame one message in the form of Server-Sent Events
    public synchronized void send(String frame) {
        var waiting = early == null ? queue : early;
        if (waiting.size() >= LONGEST_QUEUE) {
            end("");
        } else if (!ended) {
            waiting.add(frame);
        }
    }

    /// Ends it: what still waits is dropped. What has ended stays as it ended.
    ///
    /// @param last what is written before it ends, empty for nothing
    public synchronized void end(String last) {
        if (ended) {
            return;
        }
        ended = true;
        queue.clear();
        if (!last.isEmpty()) {
            queue.add(last);
        }
        queue.add(END);
    }

    /// Does not wait for a browser that does not read.
    void abandon() {
        var writing = writer;
        if (writing != null) {
            writing.interrupt();
        }
    }

    /// Writes what it is told until it ends.
    ///
    /// @throws IOException when nobody reads any more
    void writeTo(OutputStream out) throws IOException {
        writer = Thread.currentThread();
        try {
            for (var frame = queue.take(); !frame.equals(END); frame = queue.take()) {
                out.write(frame.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (InterruptedException e) {
            LOG.debug("A stream was abandoned", e);
        } finally {
            ended = true;
            writer = null;
        }
    }
}
