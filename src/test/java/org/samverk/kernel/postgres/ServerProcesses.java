package org.samverk.kernel.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The server's process as the system sees it.
final class ServerProcesses {
    private ServerProcesses() {}

    static Path postmaster(Path data) {
        try {
            var lines = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"));
            return Path.of("/proc", lines.getFirst());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Empty while there is no server, between a crash and the next start say.
    static Optional<Path> findPostmaster(Path data) {
        return Files.exists(data.resolve("postgres/cluster/postmaster.pid"))
                ? Optional.of(postmaster(data))
                : Optional.empty();
    }

    /// A process that has ended and that nobody has asked about yet is still there, without a command line.
    static boolean isRunning(Path process) {
        try {
            return Files.readAllBytes(process.resolve("cmdline")).length > 0;
        } catch (IOException e) {
            return false;
        }
    }

    static void kill(Path process) throws Exception {
        kill(Long.parseLong(process.getFileName().toString()));
    }

    static void kill(long process) throws Exception {
        new ProcessBuilder("kill", "-9", Long.toString(process))
                .inheritIO()
                .start()
                .waitFor();
    }
}
