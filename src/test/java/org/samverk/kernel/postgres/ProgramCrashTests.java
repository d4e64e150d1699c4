package org.samverk.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.samverk.cast.TestFolders;

/// Four people write posts while the program, or its database, is killed under them: each post whose form was answered
/// is there afterwards, once, and they are still signed in. The program is killed while it indexes what they write and
/// makes its index anew: afterwards searches find each of those posts, once. All else that people do is in
/// [MixedCrashTests].
@Tag("long")
@Timeout(value = 45, unit = TimeUnit.MINUTES)
class ProgramCrashTests {
    private static final int KILLS = 2;
    private static final List<String> WRITERS = List.of("anna", "bjorn", "cecilia", "farid");

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String INDEXED = """
            select phase = 'done' and not exists (select from search.pending) from search.rebuild
            """;

    private final Path data = TestFolders.create("program");
    private final List<PostWriter> writers = new ArrayList<>();
    /// Posts that were written when the program was killed while it indexed.
    private final Set<String> atRisk = new HashSet<>();

    @AfterEach
    void clear() {
        TestFolders.delete(data);
    }

    @Test
    void every_acknowledged_post_survives_kills_of_the_program_and_of_its_database() throws Exception {
        try (var program = new RunningSamverk(data)) {
            for (String username : WRITERS) {
                writers.add(new PostWriter(program, username));
            }
            for (int kill = 1; kill <= KILLS; kill++) {
                awaitMorePosts();
                killWhileIndexing(program);
                program.start();
                awaitMorePosts();
                ServerProcesses.kill(ServerProcesses.postmaster(data));
            }
            awaitMorePosts();
            for (var writer : writers) {
                writer.stop();
            }
            assertEachIsThereOnce();
            assertEachIsFoundOnce();
            for (var writer : writers) {
                writer.close();
            }
        }
    }

    private void killWhileIndexing(RunningSamverk program) throws Exception {
        try (var administrator = new RebuildingAdministrator(program);
                var connection = connect()) {
            var before = acknowledged();
            awaitOne(connection, "select phase = 'done' from search.rebuild");
            administrator.beginRebuild();
            awaitOne(connection, "select phase <> 'done' and done > 0 from search.rebuild");
            program.kill();
            acknowledged().stream().filter(mark -> !before.contains(mark)).forEach(atRisk::add);
        }
    }

    private void assertEachIsFoundOnce() throws Exception {
        try (var connection = connect()) {
            awaitOne(connection, INDEXED);
        }
        assertThat(atRisk).isNotEmpty();
        for (var writer : writers) {
            for (var mark : writer.acknowledged()) {
                if (atRisk.contains(mark)) {
                    assertThat(writer.found(mark)).as(mark).isOne();
                }
            }
        }
        System.out.println(atRisk.size() + " posts written while the index was made anew: each found once");
    }

    private static void awaitOne(Connection connection, String question) {
        await().pollInterval(Duration.ofMillis(5)).atMost(PATIENCE).until(() -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(question)) {
                return rows.next() && rows.getBoolean(1);
            }
        });
    }

    private void assertEachIsThereOnce() throws Exception {
        var acknowledged = acknowledged();
        var stored = storedMarks();
        assertThat(stored.keySet()).containsAll(acknowledged);
        assertThat(stored.values()).containsOnly(1);
        System.out.println(KILLS + " kills of the program and " + KILLS + " of its database: " + acknowledged.size()
                + " acknowledged posts, 0 lost, 0 doubled");
    }

    /// Every writer gets on, and the next kill comes at a moment that nobody chose.
    private void awaitMorePosts() throws InterruptedException {
        for (var writer : writers) {
            int goal = writer.acknowledged().size() + 5;
            Instant end = Instant.now().plus(PATIENCE);
            while (writer.acknowledged().size() < goal) {
                assertThat(writer.refusal()).isNull();
                assertThat(Instant.now()).as("time to get on").isBefore(end);
                Thread.sleep(10);
            }
        }
        Thread.sleep(ThreadLocalRandom.current().nextInt(200));
    }

    private Connection connect() throws Exception {
        var database = AttachedDatabase.toHolderOf(data);
        return Sql.connect(database.url(), database.app().user(), database.app().password());
    }

    private Set<String> acknowledged() {
        return writers.stream().flatMap(w -> w.acknowledged().stream()).collect(Collectors.toSet());
    }

    private Map<String, Integer> storedMarks() throws Exception {
        try (var connection = connect()) {
            return PostWriter.stored(connection);
        }
    }
}
