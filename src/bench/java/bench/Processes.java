package bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The program and everything below it, the database's processes too, as `/proc` shows them.
///
/// @param root the process of the program
record Processes(long root) {
    private static final int TICKS_A_SECOND = 100;

    /// Processor time in milliseconds, user and system.
    record Cpu(double program, double database) {
        Cpu since(Cpu before) {
            return new Cpu(program - before.program, database - before.database);
        }
    }

    /// What they have used until now, with what those used that have ended.
    Cpu cpu() {
        var ticks = new long[2];
        tree().forEach((process, stat) -> {
            for (var field = 11; field <= 14; field++) {
                ticks[process == root ? 0 : 1] += Long.parseLong(stat[field]);
            }
        });
        return new Cpu(ticks[0] * 1000.0 / TICKS_A_SECOND, ticks[1] * 1000.0 / TICKS_A_SECOND);
    }

    /// The memory that is theirs, in MB: what several share counts once.
    Map<String, Long> megabytes() {
        var sizes = new HashMap<String, Long>();
        for (var process : tree().keySet()) {
            sizes.merge(process == root ? "program" : "database", kilobytes(process), Long::sum);
        }
        sizes.replaceAll((name, size) -> size / 1024);
        return sizes;
    }

    private Map<Long, String[]> tree() {
        var all = all();
        var tree = new HashMap<Long, String[]>();
        var next = new ArrayList<>(List.of(root));
        while (!next.isEmpty()) {
            var process = next.removeLast();
            if (all.containsKey(process) && tree.put(process, all.get(process)) == null) {
                all.forEach((child, stat) -> {
                    if (Long.parseLong(stat[1]) == process) {
                        next.add(child);
                    }
                });
            }
        }
        return tree;
    }

    /// What stands in `stat` of each process after its name, which may hold blanks itself.
    private static Map<Long, String[]> all() {
        var all = new HashMap<Long, String[]>();
        try (var folders = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (var folder : folders) {
                var stat = read(folder.resolve("stat"));
                if (!stat.isEmpty()) {
                    all.put(
                            Long.parseLong(folder.getFileName().toString()),
                            stat.substring(stat.lastIndexOf(')') + 2).split(" "));
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return all;
    }

    private static long kilobytes(long process) {
        return read(Path.of("/proc/" + process + "/smaps_rollup"))
                .lines()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    /// Empty when the process has ended meanwhile, or is somebody else's.
    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }
}
