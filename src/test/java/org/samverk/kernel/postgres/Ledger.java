package org.samverk.kernel.postgres;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/// Everything that was acknowledged, and when what was killed.
final class Ledger {
    private final Queue<Deed> deeds = new ConcurrentLinkedQueue<>();
    private final Queue<Kill> kills = new ConcurrentLinkedQueue<>();

    private record Kill(int number, String victim, Instant at) {}

    void add(String kind, String mark, String place, String said) {
        deeds.add(new Deed(kind, mark, place, said, Instant.now()));
    }

    void killed(int number, String victim) {
        kills.add(new Kill(number, victim, Instant.now()));
        System.out.println("Kill " + number + ", of " + victim + ": " + deeds.size() + " acts acknowledged so far");
    }

    List<Deed> all() {
        return List.copyOf(deeds);
    }

    List<Deed> of(String kind) {
        return deeds.stream().filter(deed -> deed.kind().equals(kind)).toList();
    }

    Optional<Deed> last(String kind) {
        return of(kind).stream().reduce((earlier, later) -> later);
    }

    /// What it was, when it was acknowledged, and how long before which kill.
    String tell(Deed deed) {
        var next = kills.stream()
                .filter(kill -> !kill.at().isBefore(deed.acknowledged()))
                .findFirst();
        return deed.kind() + " " + deed.mark() + " (" + deed.place() + "), acknowledged at " + deed.acknowledged()
                + next.map(kill -> ", "
                                + Duration.between(deed.acknowledged(), kill.at())
                                        .toMillis() + " ms before kill "
                                + kill.number() + ", of " + kill.victim())
                        .orElse(", after the last kill");
    }

    /// How many of each kind.
    String sum() {
        return deeds.stream().collect(Collectors.groupingBy(Deed::kind, Collectors.counting())).entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
