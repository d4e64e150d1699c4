package org.samverk.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.samverk.cast.TestFolders;

/// Eight windows of the real client write on one draft at random, their networks fail now and then, and the program is
/// killed while they do. At the end all have the server's text, and what was acknowledged is in it, once.
///
/// `./test coediting` does it twenty times for a minute each, with two kills; otherwise it is done once, for a short
/// time, with one.
@Tag("long")
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class CoeditingCrashTests {
    private static final int RUNS = Integer.parseInt(System.getenv().getOrDefault("SAMVERK_TEST_RUNS", "1"));
    private static final int WINDOWS = 8;

    private final Path data = TestFolders.create("coediting");

    @AfterEach
    void clear() {
        TestFolders.delete(data);
    }

    @Test
    void what_was_acknowledged_is_in_everybodys_text_once_whatever_breaks() throws Exception {
        Crowd.pack();
        try (var program = new RunningSamverk(data);
                var bjorn = new SignedIn(program, "bjorn");
                var farid = new SignedIn(program, "farid")) {
            var writers = List.of(bjorn, farid);
            var draft = Crowd.draft(program, writers);
            for (int run = 0; run < RUNS; run++) {
                int seed = ThreadLocalRandom.current().nextInt(1, 100_000);
                var said = write(program, draft, writers, seed);
                assertThat(said).as("seed " + seed).endsWith("exit 0");
            }
        }
    }

    private String write(RunningSamverk program, String draft, List<SignedIn> writers, int seed) throws Exception {
        var seconds = RUNS > 1 ? 60 : 12;
        var windows = IntStream.range(0, WINDOWS)
                .mapToObj(number -> new Crowd.Window(program.address(""), writers.get(number % writers.size())))
                .toList();
        try (var crowd = new Crowd(draft, windows, seconds, seed)) {
            for (int kills = RUNS > 1 ? 2 : 1; kills > 0; kills--) {
                Signals.pause(Duration.ofSeconds(seconds / 3));
                program.kill();
                program.start();
            }
            var said = crowd.said();
            System.out.println("seed " + seed + ": " + said.replace('\n', ' '));
            return said;
        }
    }
}
