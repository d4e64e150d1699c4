package org.samverk.kernel.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Servers that an earlier run left behind on our cluster. We hold the folder's lock, so whoever serves it is nobody's.
record Orphans(Cluster cluster) {
    private static final Logger LOG = LoggerFactory.getLogger(Orphans.class);

    /// Ends what still works on the cluster, gently first, and clears away a pid file that would block the next start.
    void settle() {
        var left = processes();
        if (!left.isEmpty()) {
            LOG.warn("Ending {} database processes that an earlier run left behind", left.size());
            end(left);
        }
        removeMisleadingPidFile();
    }

    private void end(List<ProcessHandle> left) {
        var servers = left.stream().filter(this::isServer).toList();
        // The helpers of a dead server notice its death and end by themselves; SIGINT would mislead the checkpointer.
        Signals.send(cluster.account(), "INT", servers);
        if (gone(Duration.ofSeconds(servers.isEmpty() ? 5 : 30))) {
            return;
        }
        for (String signal : List.of("QUIT", "KILL")) {
            Signals.send(cluster.account(), signal, processes());
            if (gone(Duration.ofSeconds(10))) {
                return;
            }
        }
        throw new DatabaseStartException(
                "The database processes " + processes() + " of an earlier run do not end.",
                "End them by hand, or restart the machine.");
    }

    /// Looks again instead of asking the handles: in a container whose first process buries no dead they stay "alive".
    private boolean gone(Duration patience) {
        Instant end = Instant.now().plus(patience);
        while (!processes().isEmpty()) {
            if (Instant.now().isAfter(end)) {
                return false;
            }
            Signals.pause(Duration.ofMillis(50));
        }
        return true;
    }

    /// A pid file names a dead process when a server was killed; PostgreSQL sees to that. It cannot see through a torn
    /// one, nor through one whose number belongs to another process by now.
    private void removeMisleadingPidFile() {
        Path file = cluster.path().resolve("postmaster.pid");
        try {
            if (Files.exists(file) && !namesDeadProcess(file)) {
                LOG.warn("Removing {}: no server works on this folder", file);
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean namesDeadProcess(Path pidFile) throws IOException {
        var lines = Files.readAllLines(pidFile);
        return lines.size() >= 3
                && lines.getFirst().matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(lines.getFirst())).isEmpty();
    }

    private List<ProcessHandle> processes() {
        return ServerAccount.LINUX ? processesInTheFolder() : serversByCommandLine();
    }

    /// Helpers change how their command line reads ("postgres: checkpointer"); the server keeps its own.
    private boolean isServer(ProcessHandle process) {
        if (!ServerAccount.LINUX) {
            return true;
        }
        try {
            return Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"))
                    .split("\0", 2)[0]
                    .endsWith("/bin/postgres");
        } catch (IOException e) {
            return false;
        }
    }

    private List<ProcessHandle> serversByCommandLine() {
        String folder = cluster.path().toString();
        return ProcessHandle.allProcesses()
                .filter(p -> p.info().command().orElse("").endsWith("/bin/postgres"))
                .filter(p ->
                        Stream.of(p.info().arguments().orElse(new String[0])).anyMatch(folder::equals))
                .toList();
    }

    /// Every process of this account that runs PostgreSQL with our cluster as its working directory. `find` asks as
    /// that account: in a container even root may not look at the processes of others.
    private List<ProcessHandle> processesInTheFolder() {
        var command = new ArrayList<>(List.of("find"));
        for (String process : processesOfTheAccount()) {
            command.add(process + "/cwd");
            command.add(process + "/exe");
        }
        if (command.size() == 1) {
            return List.of();
        }
        command.addAll(List.of("-maxdepth", "0", "-printf", "%h %f %l\\n"));
        var folders = new HashMap<String, String>();
        var programs = new HashMap<String, String>();
        for (String line :
                Commands.run(cluster.account().command(command)).output().split("\n")) {
            String[] part = line.split(" ", 3);
            if (part.length == 3) {
                (part[1].equals("cwd") ? folders : programs).put(part[0], part[2]);
            }
        }
        return ours(folders, programs);
    }

    private List<ProcessHandle> ours(Map<String, String> folders, Map<String, String> programs) {
        return folders.entrySet().stream()
                .filter(e -> e.getValue().equals(cluster.path().toString()))
                .filter(e -> programs.getOrDefault(e.getKey(), "").matches(".*/bin/postgres( \\(deleted\\))?"))
                .map(e -> ProcessHandle.of(Long.parseLong(e.getKey().substring("/proc/".length()))))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<String> processesOfTheAccount() {
        try (var entries = Files.list(Path.of("/proc"))) {
            return entries.filter(p -> p.getFileName().toString().matches("\\d+"))
                    .filter(this::belongsToTheAccount)
                    .map(Path::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean belongsToTheAccount(Path process) {
        try {
            return ((Number) Files.getAttribute(process, "unix:uid")).longValue()
                    == cluster.account().uid();
        } catch (IOException e) {
            return false;
        }
    }
}
