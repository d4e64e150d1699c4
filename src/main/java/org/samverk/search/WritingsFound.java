package org.samverk.search;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.samverk.access.Actor;
import org.samverk.people.Writings;
import org.springframework.stereotype.Component;

/// Finds what people wrote about something in whole texts, not only in titles.
@Component
class WritingsFound implements Writings {
    private static final List<String> KINDS = List.of("post", "idea", "page");
    private final Engine engine;
    private final Asking asking;
    private final ReaderTable readers;

    WritingsFound(Engine engine, Asking asking, ReaderTable readers) {
        this.engine = engine;
        this.asking = asking;
        this.readers = readers;
    }

    @Override
    public List<UUID> about(Actor actor, String words) {
        var opened = engine.session(Duration.ZERO);
        if (opened.isEmpty()) {
            return List.of();
        }
        try (var session = opened.get()) {
            var sight = readers.of(actor.id());
            return KINDS.stream()
                    .flatMap(kind -> found(session, actor, SearchQuery.of(words).ofKind(kind), sight))
                    .toList();
        }
    }

    /// Nothing that has only some of the words.
    private Stream<UUID> found(SearchSession session, Actor actor, SearchQuery query, ReaderTable.Sight sight) {
        return asking.all(session, actor, query, sight).stream().map(Candidate::subjectId);
    }
}
