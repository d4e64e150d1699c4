package org.samverk.kernel.postgres;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps a server running on the cluster until told to stop. One platform thread forks it and waits for its end: the
/// server's death signal follows the thread that forked it, so that thread must live as long.
final class Supervisor {
    private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final Cluster cluster;
    private final Logins logins;
    private final int port;
    private final CompletableFuture<Server> firstReady = new CompletableFuture<>();
    private final Thread thread =
            Thread.ofPlatform().name("samverk-postgres").daemon().unstarted(this::superviseAll);
    private @Nullable Server current;
    private boolean stopping;

    Supervisor(Cluster cluster, Logins logins, int port) {
        this.cluster = cluster;
        this.logins = logins;
        this.port = port;
    }

    /// Starts the server and waits for it.
    Server start() {
        thread.start();
        try {
            return firstReady.join();
        } catch (CompletionException e) {
            stop();
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /// Stops the server and the thread.
    void stop() {
        Server running;
        synchronized (this) {
            stopping = true;
            running = current;
        }
        if (running != null) {
            running.stop();
        }
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void superviseAll() {
        Duration pause = Duration.ofMillis(100);
        while (!isStopping()) {
            Instant begun = Instant.now();
            try {
                superviseOne();
            } catch (RuntimeException e) {
                if (firstReady.completeExceptionally(e) || isStopping()) {
                    return;
                }
                LOG.error("The database did not come back; trying again", e);
            }
            if (isStopping()) {
                return;
            }
            boolean livedLong = begun.isBefore(Instant.now().minus(LONGEST_PAUSE));
            pause = livedLong ? Duration.ofMillis(100) : min(pause.multipliedBy(2), LONGEST_PAUSE);
            sleep(pause);
        }
    }

    private void superviseOne() {
        new Orphans(cluster).settle();
        Server server = fork();
        server.awaitReady(logins.superuser());
        if (!firstReady.complete(server)) {
            LOG.info("The database is back");
        }
        int exitCode = waitFor(server);
        if (!isStopping()) {
            LOG.warn("The database ended by itself (exit code {}); starting it again", exitCode);
        }
    }

    private synchronized Server fork() {
        if (stopping) {
            throw new IllegalStateException("The database is being stopped");
        }
        current = Server.fork(cluster, port);
        return current;
    }

    private synchronized boolean isStopping() {
        return stopping;
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private int waitFor(Server server) {
        while (true) {
            try {
                return server.process().waitFor();
            } catch (InterruptedException e) {
                if (isStopping()) {
                    return -1;
                }
            }
        }
    }

    private void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            LOG.debug("Woken while waiting to start the database again");
        }
    }
}
