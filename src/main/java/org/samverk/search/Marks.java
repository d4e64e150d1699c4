package org.samverk.search;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.springframework.stereotype.Component;

/// Which rebuild the index is of. One entry that nobody can see says so, and each other one.
@Component
class Marks {
    static final String KEY = "mark";
    private static final int BATCH = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private final Engine engine;

    Marks(Engine engine) {
        this.engine = engine;
    }

    /// Whether the index is the one that this rebuild made, or makes, in the form that it has now.
    boolean stands(UUID generation) {
        try (var session = session()) {
            return session.search(Entry.class)
                            .select(f -> f.id(String.class))
                            .where(f -> f.and(
                                    f.id().matching(KEY),
                                    f.match().field("mark").matching(of(generation))))
                            .fetchTotalHitCount()
                    > 0;
        }
    }

    void set(UUID generation) {
        var mark = new Entry(KEY);
        mark.readers = Set.of();
        engine.write(List.of(mark), List.of(), of(generation));
    }

    /// Some of those that this rebuild has not made.
    List<String> unmarked(UUID generation) {
        try (var session = session()) {
            return session.search(Entry.class)
                    .select(f -> f.id(String.class))
                    .where(f -> f.not(f.match().field("mark").matching(of(generation))))
                    .fetchHits(BATCH);
        }
    }

    private SearchSession session() {
        return engine.session(PATIENCE).orElseThrow(() -> new IllegalStateException("The index is not open"));
    }

    /// The mark of a rebuild that makes entries in the form that they have now.
    static String of(UUID generation) {
        return Rebuild.FORM + ":" + generation;
    }
}
