package org.samverk.kernel.postgres;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.samverk.cast.TestFolders;

/// The machine's clock jumps, forward and back, while people work: nothing that was acknowledged is lost or doubled,
/// the register holds, and everybody is told of it once. Debian's libfaketime makes the jumps.
@Tag("long")
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class ClockJumpTests {
    private static final Path LIBRARIES = Path.of("/usr/lib");
    private static final String[] JUMPS = {"+3h", "-3h", "+2d", "+0"};

    private final Path data = TestFolders.create("clock");
    private final Path clock = TestFolders.create("jumps");

    @BeforeEach
    void faketime() throws Exception {
        assumeTrue(library().isPresent(), "no libfaketime (Debian: apt-get install faketime)");
        Files.writeString(clock, "+0");
    }

    @AfterEach
    void clear() throws Exception {
        Files.deleteIfExists(clock);
        if (Files.exists(data)) {
            TestFolders.delete(data);
        }
    }

    @Test
    void nothing_is_lost_doubled_or_told_twice() throws Exception {
        var settings = Map.of(
                "LD_PRELOAD",
                library().orElseThrow().toString(),
                "FAKETIME_TIMESTAMP_FILE",
                clock.toString(),
                "FAKETIME_CACHE_DURATION",
                "1",
                "FAKETIME_DONT_FAKE_MONOTONIC",
                "1",
                // With it, whoever waits for some time turns in circles meanwhile.
                "FAKETIME_FORCE_MONOTONIC_FIX",
                "0");
        try (var program = new RunningSamverk(data, settings);
                var work = new Workday(program)) {
            work.goOn();
            for (var jump : JUMPS) {
                Files.writeString(clock, jump);
                work.goOn();
                work.goOn();
            }
            work.end();
            work.assertEachIsThereOnce();
            var entries = work.assertTheRegisterHolds();
            work.assertSearchesFindThem();
            new Told(work, Instant.now()).assertMentionsAndCommentsAreToldOnce();
            System.out.println("The clock jumped " + JUMPS.length + " times: "
                    + work.ledger().all().size() + " acts, 0 lost, 0 doubled; the register of " + entries
                    + " entries holds");
        }
    }

    /// Where Debian puts it depends on the processor.
    private static Optional<Path> library() throws IOException {
        try (var folders = Files.newDirectoryStream(LIBRARIES, "*-linux-gnu*")) {
            return StreamSupport.stream(folders.spliterator(), false)
                    .map(folder -> folder.resolve("faketime/libfaketimeMT.so.1"))
                    .filter(Files::exists)
                    .findFirst();
        }
    }
}
