package org.samverk.kernel.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Short programs that are run to their end.
final class Commands {
    private Commands() {}

    /// What a program said on both its outputs, and whether it ended well.
    record Outcome(int exitCode, String output) {
        boolean succeeded() {
            return exitCode == 0;
        }
    }

    /// The environment that our children get: ours holds passwords that are none of their business.
    static void bareEnvironment(Map<String, String> environment) {
        environment.clear();
        environment.put("PATH", "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin");
        environment.put("LC_ALL", ServerAccount.LINUX ? "C.UTF-8" : "en_US.UTF-8");
        environment.put("TZ", "UTC");
    }

    static Outcome run(List<String> command) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.directory(Path.of("/").toFile());
            bareEnvironment(builder.environment());
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), output.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + command.getFirst() + " was running", e);
        }
    }
}
