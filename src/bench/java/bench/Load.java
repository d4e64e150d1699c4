package bench;

import bench.Figures.Times;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/// Plays a scene again and again, as one client and as many at once.
///
/// @param readers the clients, each with a session of its own
record Load(Processes processes, List<Reader> readers) {
    private static final double WARM_UP = 5;
    private static final double LONGEST_WARM_UP = 20;
    private static final int WARM = 400;
    private static final double ALONE = 5;
    private static final double CROWD = 8;

    Figures measure(String name, Scenes.Scene scene) throws Exception {
        var bytes = new LongAdder();
        warmUp(scene);
        var alone = play(scene, 1, ALONE, new LongAdder());
        var crowd = play(scene, readers.size(), CROWD, bytes);
        return new Figures(name, alone, crowd, bytes.sum() / crowd.requests());
    }

    /// Until the JVM has compiled what the scene runs through, as far as a busy machine gets there in time.
    private void warmUp(Scenes.Scene scene) throws Exception {
        var requests = 0;
        for (var seconds = 0.0; seconds < LONGEST_WARM_UP && (seconds < WARM_UP || requests < WARM); seconds += WARM_UP) {
            requests += play(scene, readers.size(), WARM_UP, new LongAdder()).requests();
        }
    }

    /// As many clients as that, each for as long as that, one request after another.
    Times play(Scenes.Scene scene, int clients, double seconds, LongAdder bytes) throws Exception {
        var before = processes.cpu();
        var begun = System.nanoTime();
        var end = System.nanoTime() + (long) (seconds * 1e9);
        var tasks = new ArrayList<Callable<List<Long>>>();
        for (var reader : readers.subList(0, clients)) {
            tasks.add(() -> one(scene, reader, end, bytes));
        }
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var took = new ArrayList<Long>();
            for (var done : threads.invokeAll(tasks)) {
                took.addAll(done.get());
            }
            var nanoseconds = took.stream().mapToLong(Long::longValue).toArray();
            return Times.of(nanoseconds, (System.nanoTime() - begun) / 1e9, processes.cpu().since(before));
        }
    }

    private static List<Long> one(Scenes.Scene scene, Reader reader, long end, LongAdder bytes) {
        var took = new ArrayList<Long>();
        do {
            var begun = System.nanoTime();
            bytes.add(scene.play(reader));
            took.add(System.nanoTime() - begun);
        } while (System.nanoTime() < end);
        return took;
    }
}
