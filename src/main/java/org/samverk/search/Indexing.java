package org.samverk.search;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Opens the index beside the start of the program, which does not wait for it, and keeps it up to date for as long as
/// the program runs: on a thread of its own, woken by whoever saves. A command beside the program leaves the index
/// alone:
/// what it changes waits for the program.
@Component
class Indexing implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);
    /// What waits is looked for as often as this although nobody woke.
    static final Duration LOOK = Duration.ofSeconds(10);
    /// What comes in this time after the first is indexed together with it.
    static final Duration GATHER = Duration.ofMillis(30);
    private static final Duration AGAIN = Duration.ofSeconds(2);

    private final Engine engine;
    private final Indexer indexer;
    private final Rebuild rebuild;
    private final Analysis analysis;
    private final boolean serving;
    private final Semaphore woken = new Semaphore(0);
    private volatile @Nullable Thread thread;

    Indexing(
            Engine engine,
            Indexer indexer,
            Rebuild rebuild,
            Analysis analysis,
            @Value("${samverk.command:}") String command) {
        this.engine = engine;
        this.indexer = indexer;
        this.rebuild = rebuild;
        this.analysis = analysis;
        this.serving = command.isBlank();
    }

    /// Something may wait.
    void wake() {
        woken.release();
    }

    @Override
    public boolean isAutoStartup() {
        return serving;
    }

    @Override
    public synchronized void start() {
        var working = Thread.ofPlatform().name("samverk-search").daemon().unstarted(this::work);
        thread = working;
        working.start();
    }

    @Override
    public synchronized void stop() {
        var working = thread;
        thread = null;
        woken.release();
        if (working != null) {
            join(working);
        }
        engine.close();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void work() {
        tried(engine::open);
        tried(analysis::prepare);
        tried(rebuild::beginWhenNeeded);
        while (isMine()) {
            tried(this::catchUp);
            rest(LOOK);
        }
    }

    /// By turns: what is new waits for one batch of a rebuild at most, and a rebuild gets on however much is written.
    private void catchUp() {
        while (isMine() && (indexer.next() | rebuild.next())) {
            // On with the next batches.
        }
    }

    private void tried(Runnable act) {
        while (isMine()) {
            try {
                act.run();
                return;
            } catch (RuntimeException e) {
                LOG.warn("The index for searches cannot be used just now: {}", e.getMessage());
                LOG.debug("The whole of it", e);
                sleep(AGAIN);
            }
        }
    }

    private void rest(Duration time) {
        try {
            if (woken.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS) && isMine()) {
                Thread.sleep(GATHER);
            }
            woken.drainPermits();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isMine() {
        return Thread.currentThread() == thread;
    }

    private static void join(Thread working) {
        try {
            working.join(Duration.ofSeconds(8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
