package org.samverk.kernel.postgres;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Signals to the server. Java itself can only send SIGTERM, which to PostgreSQL means "when all have left".
final class Signals {
    private Signals() {}

    /// Sends as the account, which can reach its own processes and no others.
    static void send(ServerAccount account, String signal, Collection<ProcessHandle> processes) {
        if (processes.isEmpty()) {
            return;
        }
        var words = new ArrayList<>(List.of("sh", "-c", "kill -s \"$0\" \"$@\"", signal));
        processes.forEach(process -> words.add(Long.toString(process.pid())));
        Commands.run(account.command(words));
    }

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the database", e);
        }
    }
}
