package org.samverk.kernel.postgres;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The kernel as a broken disk makes it answer: `strace` lets some calls of running processes fail.
final class Faults implements AutoCloseable {
    private final File log;
    private final Process strace;

    /// @param call  the calls that fail, with a comma between them
    /// @param error `EIO`, `ENOSPC`
    /// @param when  which of them: `2+3` for the second of a process and every third after it
    Faults(Set<Long> processes, String call, String error, String when) throws IOException {
        log = File.createTempFile("faults", ".log", new File("target"));
        var command = new ArrayList<>(List.of(
                "strace",
                "-f",
                "-qq",
                "-o",
                log.getPath(),
                "-e",
                "trace=" + call,
                "-e",
                "inject=" + call + ":error=" + error + ":when=" + when));
        processes.forEach(process -> command.addAll(List.of("-p", process.toString())));
        strace = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    static boolean arePossible() {
        try {
            return new ProcessBuilder("strace", "-qq", "-o", "/dev/null", "true")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// How many calls were made to fail.
    long injected() {
        try (Stream<String> lines = Files.lines(log.toPath())) {
            return lines.filter(line -> line.contains("INJECTED")).count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// From now on all is as it was.
    @Override
    public void close() throws InterruptedException {
        strace.destroy();
        strace.waitFor();
    }
}
