package org.samverk.kernel.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.samverk.kernel.postgres.Database.Login;

/// One running server process: forked, waited for, checked, stopped.
record Server(Cluster cluster, Process process, String url) {
    private static final long LOG_LIMIT = 10L << 20;
    private static final String REFUSED_LOGIN = "28";

    /// Forks. The calling thread must live as long as the server: its end is what tells the server to stop.
    static Server fork(Cluster cluster, int port) {
        Path log = cluster.folder().log();
        try {
            if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
                Files.move(log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
            if (!Files.exists(log)) {
                DataFolder.writePrivately(log, "");
            }
            var builder = new ProcessBuilder(cluster.serverCommand(port));
            builder.directory(Path.of("/").toFile());
            builder.redirectInput(Path.of("/dev/null").toFile());
            builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            Commands.bareEnvironment(builder.environment());
            return new Server(cluster, builder.start(), "jdbc:postgresql://127.0.0.1:" + port + "/");
        } catch (IOException e) {
            throw new UncheckedIOException("The database could not be started", e);
        }
    }

    /// Waits until the server lets us in and has proved to be ours. It may first have to recover from a crash, which
    /// takes as long as it takes; only the end of the process is a failure.
    void awaitReady(Login superuser) {
        while (true) {
            try (var connection = connect(superuser)) {
                ServerChecks.requireOurs(connection, this);
                return;
            } catch (SQLException e) {
                requireTrust(e);
                if (!process.isAlive()) {
                    throw new DatabaseStartException(
                            "The database did not start: " + lastWords(),
                            "Its log is " + cluster.folder().log(),
                            e);
                }
                Signals.pause(Duration.ofMillis(25));
            }
        }
    }

    private void requireTrust(SQLException failure) {
        if (String.valueOf(failure.getSQLState()).startsWith(REFUSED_LOGIN)) {
            throw new DatabaseStartException(
                    "The database does not accept the passwords in "
                            + cluster.folder().logins() + ".",
                    "Put back the file that belongs to this data folder.",
                    failure);
        }
    }

    Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(url + "postgres", login.user(), login.password());
    }

    /// SIGINT ends the sessions and writes a last checkpoint; SIGQUIT leaves that to the next start.
    void stop() {
        if (!process.isAlive()) {
            return;
        }
        var self = List.of(process.toHandle());
        Signals.send(cluster.account(), "INT", self);
        if (!ended(30)) {
            Signals.send(cluster.account(), "QUIT", self);
        }
        if (!ended(10)) {
            process.destroyForcibly();
        }
    }

    private boolean ended(long seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String lastWords() {
        try {
            var lines = Files.readAllLines(cluster.folder().log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
        } catch (IOException e) {
            return "exit code " + process.exitValue();
        }
    }
}
