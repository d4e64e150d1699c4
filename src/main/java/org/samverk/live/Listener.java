package org.samverk.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Listens to the database on a connection of its own, and hands on what was told. When the
/// connection is lost it is made anew, and what was told meanwhile is read then. A command beside the program does not
/// listen.
///
/// It stops before all else, so that no open stream holds up the end of the program.
@Component
class Listener implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);
    private static final Duration BEAT = Duration.ofSeconds(25);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofMillis(300);
    private final DataSource database;
    private final List<Hearing> hearings;
    private final boolean serving;
    private Duration pause = Duration.ZERO;
    private long nextBeat = System.nanoTime() + BEAT.toNanos();
    private volatile @Nullable Thread thread;

    Listener(
            @Qualifier("unpooledDataSource") DataSource database,
            List<Hearing> hearings,
            @Value("${samverk.command:}") String command) {
        this.database = database;
        this.hearings = hearings;
        this.serving = command.isBlank();
    }

    @Override
    public boolean isAutoStartup() {
        return serving;
    }

    @Override
    public synchronized void start() {
        hearings.forEach(Hearing::reopen);
        var listening = Thread.ofVirtual().name("samverk-live").unstarted(this::listenAlways);
        thread = listening;
        listening.start();
    }

    @Override
    public synchronized void stop() {
        var open = hearings.stream()
                .flatMap(hearing -> hearing.closeAll().stream())
                .toList();
        var listening = thread;
        thread = null;
        if (listening != null) {
            listening.interrupt();
        }
        abandonSlow(open);
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void listenAlways() {
        while (isMine()) {
            try {
                listen();
            } catch (SQLException | RuntimeException e) {
                recover(e);
            }
        }
    }

    private void listen() throws SQLException {
        try (var connection = database.getConnection()) {
            run(connection, "set application_name = 'samverk-live'");
            for (var hearing : hearings) {
                run(connection, "listen " + hearing.channel());
            }
            hearings.forEach(Hearing::catchUp);
            pause = Duration.ZERO;
            while (isMine()) {
                hear(connection);
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        var heard = connection.unwrap(PGConnection.class).getNotifications(millisUntilBeat());
        if (millisUntilBeat() <= 1) {
            if (!connection.isValid(5)) {
                throw new SQLException("The connection that listens does not answer");
            }
            hearings.forEach(Hearing::catchUp);
            hearings.forEach(Hearing::endUnproved);
            beat();
        } else if (heard != null && heard.length > 0) {
            hearings.forEach(hearing -> hear(hearing, heard));
        }
    }

    private static void hear(Hearing hearing, PGNotification[] heard) {
        var payloads = Arrays.stream(heard)
                .filter(note -> note.getName().equals(hearing.channel()))
                .map(PGNotification::getParameter)
                .distinct()
                .toList();
        if (!payloads.isEmpty()) {
            hearing.heard(payloads);
        }
    }

    private void recover(Exception cause) {
        if (!isMine()) {
            return;
        }
        if (pause.isZero()) {
            LOG.warn("Live updates have lost the database and wait for it: {}", cause.getMessage());
        }
        if (millisUntilBeat() <= 1) {
            beat();
        }
        pause = pause.isZero() ? Duration.ofMillis(100) : pause.multipliedBy(2);
        pause = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
        sleep(pause);
    }

    private void beat() {
        nextBeat = System.nanoTime() + BEAT.toNanos();
        hearings.forEach(Hearing::beat);
    }

    private int millisUntilBeat() {
        return (int) Math.max(1, Duration.ofNanos(nextBeat - System.nanoTime()).toMillis());
    }

    private boolean isMine() {
        return Thread.currentThread() == thread;
    }

    private static void abandonSlow(List<Stream> open) {
        if (open.isEmpty()) {
            return;
        }
        sleep(PATIENCE);
        open.forEach(Stream::abandon);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
