package bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Measures a running Samverk with a demo in it. `./bench` starts both.
public final class Bench {
    private static final List<String> CAST = List.of("anna", "bjorn", "cecilia", "david", "eva", "farid");
    private static final int CLIENTS = 16;

    /// CPU-milliseconds a request of other systems for the like page: HumHub, WordPress with BuddyPress, NodeBB, Redmine,
    /// each with 1 000 users, 50 groups, 20 000 posts and 100 000 comments on two cores, 16 clients.
    private static final Map<String, List<Integer>> PEERS = Map.of(
            "start", List.of(789, 353, 130, 119),
            "group", List.of(879, 401, 90, 143),
            "discussion", List.of(600, 199, 119, 160),
            "comment", List.of(75, 55, 136, 49),
            "search", List.of(573, 1285, 315, 694));

    private Bench() {}

    /// @param arguments what the data are called, the port, the process, the data's folder, where the figures go, and the
    ///                  scenes that are wanted, none for all
    public static void main(String[] arguments) throws Exception {
        var data = arguments[0];
        var base = "http://127.0.0.1:" + arguments[1];
        var processes = new Processes(Long.parseLong(arguments[2]));
        var wanted = List.of(arguments).subList(5, arguments.length);
        try (var scenes = new Scenes(Path.of(arguments[3]))) {
            var chosen = new LinkedHashMap<>(scenes.all());
            if (!wanted.isEmpty()) {
                chosen.keySet().retainAll(wanted);
            }
            var load = new Load(processes, readers(base));
            var figures = new ArrayList<Figures>();
            header(data);
            for (var scene : chosen.entrySet()) {
                figures.add(load.measure(scene.getKey(), scene.getValue()));
                row(figures.getLast());
            }
            System.out.println("memory, MB: " + processes.megabytes());
            keep(Path.of(arguments[4]), data, figures);
        }
    }

    private static List<Reader> readers(String base) {
        var readers = new ArrayList<Reader>();
        for (var i = 0; i < CLIENTS; i++) {
            readers.add(new Reader(base, CAST.get(i % CAST.size())));
        }
        return readers;
    }

    private static void header(String data) {
        System.out.printf("%n%s: milliseconds with 1 and with 16 clients; CPU-ms a request of program and database%n", data);
        System.out.printf(
                "%-11s %8s %8s %8s %8s %6s %7s %7s %8s %7s | %s%n",
                "",
                "p50, 1",
                "p99, 1",
                "p50, 16",
                "p99, 16",
                "req/s",
                "CPU, 1",
                "CPU, 16",
                "database",
                "bytes",
                "CPU-ms of HumHub, WordPress, NodeBB, Redmine");
    }

    private static void row(Figures figures) {
        var peers = PEERS.get(figures.name());
        System.out.printf(
                Locale.ROOT,
                "%-11s %8.1f %8.1f %8.1f %8.1f %6.0f %7.1f %7.1f %8.1f %7d | %s%n",
                figures.name(),
                figures.alone().p50(),
                figures.alone().p99(),
                figures.crowd().p50(),
                figures.crowd().p99(),
                figures.crowd().rate(),
                figures.alone().cpu(),
                figures.crowd().cpu(),
                figures.crowd().database(),
                figures.bytes(),
                peers == null ? "" : peers + " best ÷ " + Math.round(peers.stream().min(Integer::compare).orElseThrow() / figures.crowd().cpu()));
    }

    private static void keep(Path file, String data, List<Figures> figures) throws Exception {
        var lines = figures.stream().map(one -> one.json(data)).toList();
        Files.write(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
