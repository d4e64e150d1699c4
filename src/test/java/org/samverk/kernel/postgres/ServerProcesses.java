package org.samverk.kernel.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
