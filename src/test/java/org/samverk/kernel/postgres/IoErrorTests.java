package org.samverk.kernel.postgres;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samverk.cast.TestFolders;

/// The disk answers with errors while people work: nobody is told that something was kept which was not, and when the
/// disk is well again all goes on without a restart. `strace` makes the errors.
@Tag("long")
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class IoErrorTests {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration A_WHILE = Duration.ofSeconds(3);

    private final Path data = TestFolders.create("errors");

    @BeforeEach
    void strace() {
        assumeTrue(Faults.arePossible(), "no strace");
    }

    @AfterEach
    void clear() {
        if (Files.exists(data)) {
            TestFolders.delete(data);
        }
    }

    @ParameterizedTest
    @CsvSource({"database, 'fdatasync,fsync', EIO", "database, pwrite64, ENOSPC", "program, 'fdatasync,fsync', EIO"})
    void what_was_acknowledged_is_there_and_work_goes_on(String who, String call, String error) throws Exception {
        try (var program = new RunningSamverk(data);
                var work = new Workday(program)) {
            work.goOn();
            long errors;
            try (var faults =
                    new Faults(who.equals("program") ? program.processes() : database(), call, error, "2+2")) {
                await().atMost(PATIENCE).until(() -> faults.injected() > 0);
                Signals.pause(A_WHILE);
                errors = faults.injected();
            }
            work.goOn();
            work.end();
            work.assertEachIsThereOnce();
            work.assertTheRegisterHolds();
            System.out.println(errors + " times " + error + " for " + call + " of the " + who + ": "
                    + work.ledger().all().size() + " acts, 0 lost, 0 doubled");
        }
    }

    private Set<Long> database() {
        var postmaster =
                Long.parseLong(ServerProcesses.postmaster(data).getFileName().toString());
        var processes = new HashSet<>(Set.of(postmaster));
        ProcessHandle.of(postmaster).orElseThrow().descendants().forEach(each -> processes.add(each.pid()));
        return processes;
    }
}
