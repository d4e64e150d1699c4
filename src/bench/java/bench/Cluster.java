package bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/// How many pages a second one, two and three nodes answer behind a balancer, all on this machine, and who takes its
/// processor time meanwhile. `./bench cluster` packs what it starts.
public final class Cluster {
    private static final List<String> CAST = List.of("anna", "bjorn", "cecilia", "david", "eva", "farid");
    private static final List<String> SCENES = List.of("group", "public", "kept");
    private static final int CLIENTS = 16;
    private static final double WARM_UP = 10;
    private static final double SECONDS = 20;

    private Cluster() {}

    /// @param arguments the folder of the sources, and that of the data
    public static void main(String[] arguments) throws Exception {
        try (var all = new Installation(Path.of(arguments[0]), Path.of(arguments[1]));
                var scenes = new Scenes(all.data())) {
            var loads = IntStream.rangeClosed(1, Installation.NODES)
                    .mapToObj(nodes -> new Load(all.first(), readers(all.before(nodes))))
                    .toList();
            header();
            for (var name : SCENES) {
                var scene = scenes.all().get(name);
                loads.getLast().play(scene, CLIENTS, WARM_UP, new LongAdder());
                for (var nodes = 1; nodes <= Installation.NODES; nodes++) {
                    var before = all.shares();
                    var times = loads.get(nodes - 1).play(scene, CLIENTS, SECONDS, new LongAdder());
                    row(name, nodes, times, all.shares().since(before));
                }
            }
        }
    }

    private static List<Reader> readers(String base) {
        return IntStream.range(0, CLIENTS)
                .mapToObj(number -> new Reader(base, CAST.get(number % CAST.size())))
                .toList();
    }

    private static void header() {
        System.out.printf(
                "%n%d clients, %.0f s each; %% of the time of all %d cores%n",
                CLIENTS, SECONDS, Runtime.getRuntime().availableProcessors());
        System.out.printf("%-8s %5s %7s %8s %8s | %s%n", "", "nodes", "req/s", "p50, ms", "p99, ms", Shares.HEADER);
    }

    private static void row(String name, int nodes, Figures.Times times, Shares shares) {
        System.out.printf(
                Locale.ROOT,
                "%-8s %5d %7.0f %8.1f %8.1f | %s%n",
                name,
                nodes,
                times.rate(),
                times.p50(),
                times.p99(),
                shares.row());
    }
}
