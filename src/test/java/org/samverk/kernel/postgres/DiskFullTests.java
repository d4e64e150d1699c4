package org.samverk.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.samverk.cast.TestFolders;

/// The disk is full while people write: nobody is told that something was kept which was not, and when there is room
/// again all goes on by itself. The disk is one in memory, which only root may mount.
@Tag("long")
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class DiskFullTests {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final List<String> WRITERS = List.of("anna", "bjorn", "cecilia");

    private final Path disk = TestFolders.create("disk");
    private final Path data = disk.resolve("data");
    private final List<PostWriter> writers = new ArrayList<>();

    @BeforeEach
    void mount() throws Exception {
        Files.createDirectories(disk);
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=700m,mode=755", "tmpfs", disk.toString()) == 0, "not root");
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", "-l", disk.toString());
        TestFolders.delete(disk);
    }

    @Test
    void what_was_acknowledged_is_there_and_work_goes_on_when_there_is_room_again() throws Exception {
        try (var program = new RunningSamverk(data)) {
            for (var username : WRITERS) {
                writers.add(new PostWriter(program, username));
            }
            awaitMore();
            try (var reader = new SignedIn(program, "farid")) {
                fill();
                await().atMost(PATIENCE).until(() -> writers.stream().anyMatch(w -> w.failures() > 0));
                var said = reader.get(program, "/");
                assertThat(said.body()).contains("<h1").doesNotContain("Exception", "PSQL", "No space left");
                System.out.println("With a full disk the start page answers " + said.statusCode());
            }

            Files.delete(disk.resolve("filler"));

            awaitMore();
            for (var writer : writers) {
                writer.stop();
            }
            assertEachIsThereOnce();
            for (var writer : writers) {
                writer.close();
            }
        }
    }

    private void awaitMore() {
        for (var writer : writers) {
            int goal = writer.acknowledged().size() + 5;
            await().atMost(PATIENCE).until(() -> writer.acknowledged().size() >= goal || writer.refusal() != null);
            assertThat(writer.refusal()).isNull();
        }
    }

    /// Until not one byte more fits; what others let go of meanwhile is taken too.
    private void fill() {
        var block = new byte[4096];
        try (OutputStream filler = Files.newOutputStream(disk.resolve("filler"))) {
            while (true) {
                filler.write(block);
            }
        } catch (IOException e) {
            assertThat(disk.toFile().getUsableSpace()).isLessThan(block.length);
        }
    }

    private void assertEachIsThereOnce() throws Exception {
        var database = AttachedDatabase.toHolderOf(data);
        var acknowledged =
                writers.stream().flatMap(w -> w.acknowledged().stream()).collect(Collectors.toSet());
        try (var connection = Sql.connect(
                database.url(), database.app().user(), database.app().password())) {
            var stored = PostWriter.stored(connection);
            assertThat(stored.keySet()).containsAll(acknowledged);
            assertThat(stored.values()).containsOnly(1);
        }
        System.out.println("A full disk: " + acknowledged.size() + " acknowledged posts, 0 lost, 0 doubled");
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
