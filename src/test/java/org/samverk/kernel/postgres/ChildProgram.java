package org.samverk.kernel.postgres;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.samverk.cast.TestFolders;

/// A program of its own that writes rows by four writers and says which ones were acknowledged, so that it can be
/// killed.
final class ChildProgram implements AutoCloseable {
    private static final int WRITERS = 4;
    private static final String READY = "ready";

    private final Process process;
    private final Thread reader;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private volatile boolean ready;

    ChildProgram(Path data) throws IOException {
        process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildProgram.class.getName(),
                        data.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        reader = Thread.ofVirtual().start(() -> read(process.inputReader()));
    }

    long pid() {
        return process.pid();
    }

    /// Every row that was acknowledged so far.
    Set<String> acknowledged() {
        return new HashSet<>(acknowledged);
    }

    void awaitReady() throws InterruptedException {
        while (!ready) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The child program did not start");
            }
            Thread.sleep(10);
        }
    }

    /// Waits until this many more rows were acknowledged.
    void awaitMore(int rows) throws InterruptedException {
        int goal = acknowledged.size() + rows;
        while (acknowledged.size() < goal) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The child program ended");
            }
            Thread.sleep(5);
        }
    }

    void kill() throws Exception {
        ServerProcesses.kill(pid());
        process.waitFor();
        reader.join();
    }

    /// Asks the program to end, and waits until it and its database have.
    @Override
    public void close() throws Exception {
        process.destroy();
        process.waitFor();
        reader.join();
    }

    private void read(BufferedReader lines) {
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals(READY)) {
                    ready = true;
                } else if (line.endsWith(";")) {
                    acknowledged.add(line.substring(0, line.length() - 1));
                }
            }
        } catch (IOException e) {
            // The pipe of a killed program.
        }
    }

    public static void main(String[] arguments) {
        var database =
                EmbeddedPostgres.start(DataFolder.open(Path.of(arguments[0])), TestFolders.BINARIES, Durability.SAFE);
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        new Sql(database.url(), database.owner()).run("create table if not exists written (row text primary key)");
        var pool = DatabaseConfiguration.pool(database);
        System.out.println(READY);
        for (int writer = 0; writer < WRITERS; writer++) {
            String name = ProcessHandle.current().pid() + "-" + writer + "-";
            Thread.ofPlatform().start(() -> write(pool, name));
        }
    }

    private static void write(HikariDataSource pool, String writer) {
        for (int number = 0; true; ) {
            try (var connection = pool.getConnection();
                    var insert = connection.prepareStatement("insert into written values (?) on conflict do nothing")) {
                insert.setString(1, writer + number);
                insert.executeUpdate();
                // One write: a line is there whole or, without its semicolon, not counted.
                System.out.print(writer + number + ";\n");
                number++;
            } catch (SQLException e) {
                Signals.pause(Duration.ofMillis(20));
            }
        }
    }
}
