package org.samverk.search;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.springframework.stereotype.Component;

/// The words that stand in what every employee may read, and in how much of it. How much a word says and how a misspelt
/// one is rather written come from here alone, so that nothing of what somebody may not read shows in either.
@Component
class Vocabulary {
    private static final AggregationKey<Map<String, Long>> WORDS = AggregationKey.of("words");
    private static final int MOST = 100_000;
    private static final long KEPT = Duration.ofMinutes(2).toNanos();

    /// How much longer than it takes to read them they are kept at least: in a large index that takes a while.
    private static final int SHARE = 100;

    private final Engine engine;
    private final ReaderTable readers;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile Map<String, Long> words = Map.of();
    private volatile Spellings spellings = Spellings.NONE;
    private volatile double entries = 1;
    private volatile long goodUntil = System.nanoTime();

    Vocabulary(Engine engine, ReaderTable readers) {
        this.engine = engine;
        this.readers = readers;
    }

    /// From 0.25 for a word that stands everywhere to 1 for one that stands hardly anywhere.
    double weight(String word) {
        refreshWhenOld();
        var times = words.getOrDefault(word, 0L);
        return Math.clamp(1 - Math.log(1 + times) / Math.log(2 + entries), 0.25, 1);
    }

    boolean knows(String word) {
        return words.containsKey(word);
    }

    /// Words that are written almost like this one, the closest and most frequent first.
    List<String> like(String word, int most) {
        if (word.length() < 4 || word.chars().anyMatch(Character::isDigit)) {
            return List.of();
        }
        return spellings.like(word, most);
    }

    /// Reads them anew.
    void refresh() {
        engine.session(Duration.ZERO).ifPresent(opened -> {
            var begun = System.nanoTime();
            try (var session = opened) {
                var found = session.search(Entry.class)
                        .select(f -> f.id(String.class))
                        .where(f -> f.terms().field("readers").matchingAny(everyEmployee()))
                        .aggregation(
                                WORDS,
                                f -> f.terms().field("common", String.class).maxTermCount(MOST))
                        .fetch(0);
                words = found.aggregation(WORDS);
                spellings = new Spellings(words);
                entries = found.total().hitCount();
                var now = System.nanoTime();
                goodUntil = now + Math.max(KEPT, (now - begun) * SHARE);
            }
        });
    }

    private Set<String> everyEmployee() {
        return readers.openGroups().stream()
                .map(Readers::open)
                .collect(Collectors.collectingAndThen(Collectors.toSet(), words -> {
                    words.addAll(Set.of(Readers.PUBLIC, Readers.EMPLOYEES));
                    return words;
                }));
    }

    private void refreshWhenOld() {
        if (System.nanoTime() - goodUntil > 0 && asking.compareAndSet(false, true)) {
            Thread.startVirtualThread(() -> {
                try {
                    refresh();
                } finally {
                    asking.set(false);
                }
            });
        }
    }
}
