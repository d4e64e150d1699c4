package org.samverk.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.samverk.cast.TestFolders;

/// Four people write posts while the program, or its database, is killed under them: each post whose form was answered
/// is there afterwards, once, and they are still signed in.
@Timeout(value = 45, unit = TimeUnit.MINUTES)
class ProgramCrashTests {
    private static final int KILLS = Integer.parseInt(System.getenv().getOrDefault("SAMVERK_TEST_KILLS", "1"));
    private static final List<String> WRITERS = List.of("anna", "bjorn", "cecilia", "farid");

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path data = TestFolders.create("program");
    private final List<PostWriter> writers = new ArrayList<>();

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
                program.kill();
                program.start();
                awaitMorePosts();
                ServerProcesses.kill(ServerProcesses.postmaster(data));
            }
            awaitMorePosts();
            for (var writer : writers) {
                writer.close();
            }
            assertEachIsThereOnce();
        }
    }

    private void assertEachIsThereOnce() throws Exception {
        var acknowledged = acknowledged();
        var stored = stored();
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

    private Set<String> acknowledged() {
        return writers.stream().flatMap(w -> w.acknowledged().stream()).collect(Collectors.toSet());
    }

    /// How often each mark stands in the posts.
    private Map<String, Integer> stored() throws Exception {
        var marks = new HashMap<String, Integer>();
        var database = AttachedDatabase.toHolderOf(data);
        try (var connection = Sql.connect(
                        database.url(), database.app().user(), database.app().password());
                var rows = connection.createStatement().executeQuery("""
                        select substring(content from '"text": ?"([0-9a-f-]{36})"') from feed.post
                        """)) {
            while (rows.next()) {
                if (rows.getString(1) != null) {
                    marks.merge(rows.getString(1), 1, Integer::sum);
                }
            }
        }
        return marks;
    }
}
