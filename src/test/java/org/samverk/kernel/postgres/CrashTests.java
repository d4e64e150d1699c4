package org.samverk.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.samverk.cast.TestFolders;

/// `kill -9` under a writing load: whatever was acknowledged is there afterwards. These are rows of a small program, in
/// seconds; [MixedCrashTests] kills the whole one.
class CrashTests {
    private static final int KILLS = 3;

    private final Path data = TestFolders.create("crash");

    @AfterEach
    void clear() {
        TestFolders.delete(data);
    }

    @Test
    void every_acknowledged_row_survives_kills_of_the_program() throws Exception {
        Set<String> acknowledged = new HashSet<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            try (var program = new ChildProgram(data)) {
                program.awaitReady();
                program.awaitMore(ThreadLocalRandom.current().nextInt(50, 1000));
                program.kill();
                acknowledged.addAll(program.acknowledged());
            }
            try (var database = start()) {
                assertThat(written(database)).containsAll(acknowledged);
            }
        }
        System.out.println(KILLS + " kills of the program: " + acknowledged.size() + " acknowledged rows, 0 lost");
    }

    @Test
    void every_acknowledged_row_survives_kills_of_the_database() throws Exception {
        Set<String> acknowledged;
        try (var program = new ChildProgram(data)) {
            program.awaitReady();
            for (int kill = 1; kill <= KILLS; kill++) {
                program.awaitMore(ThreadLocalRandom.current().nextInt(50, 1000));
                ServerProcesses.kill(ServerProcesses.postmaster(data));
                program.awaitMore(10);
            }
            program.close();
            acknowledged = program.acknowledged();
        }
        try (var database = start()) {
            assertThat(written(database)).containsAll(acknowledged);
        }
        System.out.println(KILLS + " kills of the database: " + acknowledged.size() + " acknowledged rows, 0 lost");
    }

    @Test
    void every_acknowledged_row_survives_kills_of_both_at_once() throws Exception {
        Set<String> acknowledged;
        try (var program = new ChildProgram(data)) {
            program.awaitReady();
            program.awaitMore(200);
            Path postmaster = ServerProcesses.postmaster(data);
            program.kill();
            ServerProcesses.kill(postmaster);
            acknowledged = program.acknowledged();
        }
        try (var database = start()) {
            assertThat(written(database)).containsAll(acknowledged);
        }
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(DataFolder.open(data), TestFolders.BINARIES, Durability.SAFE);
    }

    private static Set<String> written(EmbeddedPostgres database) throws Exception {
        var rows = new HashSet<String>();
        var app = database.app();
        try (var connection = Sql.connect(database.url(), app.user(), app.password());
                var result = connection.createStatement().executeQuery("select row from written")) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
