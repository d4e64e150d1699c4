package org.samverk.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The database's programs, where several programs start on one machine.
class BinariesTests {
    @Test
    void two_programs_that_unpack_at_once_use_the_same_and_leave_nothing_else(@TempDir Path folder) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = Stream.generate(
                            () -> CompletableFuture.supplyAsync(() -> Binaries.unpackedBelow(folder), threads))
                    .limit(2)
                    .toList();

            assertThat(both.getFirst().join()).isEqualTo(both.getLast().join());
        }
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }
}
