package org.samverk.search;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.TimeSource;
import org.samverk.search.ReaderTable.Sight;
import org.springframework.stereotype.Service;

/// Finds what the actor may see.
@Service
public class Search {
    private static final int CANDIDATES = SearchQuery.SIZE * SearchQuery.PAGES;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final AggregationKey<Map<String, Long>> KINDS = AggregationKey.of("kinds");
    private final Engine engine;
    private final Analysis analysis;
    private final Wants wants;
    private final ChosenHits chosen;
    private final ReaderTable readers;
    private final ShownTable shown;
    private final TimeSource time;

    Search(
            Engine engine,
            Analysis analysis,
            Wants wants,
            ChosenHits chosen,
            ReaderTable readers,
            ShownTable shown,
            TimeSource time) {
        this.engine = engine;
        this.analysis = analysis;
        this.wants = wants;
        this.chosen = chosen;
        this.readers = readers;
        this.shown = shown;
        this.time = time;
    }

    /// @return what is found; nothing when nothing is asked for
    public Results find(Actor actor, SearchQuery query) {
        if (query.asked().isEmpty()) {
            return Results.none(query, false);
        }
        var opened = engine.session(PATIENCE);
        if (opened.isEmpty()) {
            return Results.none(query, true);
        }
        try (var session = opened.get()) {
            var sight = readers.of(actor.id());
            var found = ask(session, query, sight, false);
            return results(actor, query, sight, found).with(chosen.of(actor, query));
        }
    }

    private SearchResult<Candidate> ask(SearchSession session, SearchQuery query, Sight sight, boolean some) {
        var wanted = wants.of(query.asked().words());
        return session.search(Entry.class)
                .select(f -> f.composite(
                        Candidate::of,
                        f.id(String.class),
                        f.field("kind", String.class),
                        f.field("subject", String.class),
                        f.field("path", String.class),
                        f.field("title", String.class),
                        f.field("group", String.class),
                        f.field("unit", String.class),
                        f.field("standing", String.class),
                        f.field("at", Long.class),
                        f.score()))
                .where(f -> new Question(f, analysis, wanted, some, time.instant()).of(query, sight))
                .sort(f -> query.newest()
                        ? f.field("at").desc()
                        : f.composite().add(f.score()).add(f.field("at").desc()))
                .aggregation(KINDS, f -> f.terms().field("kind", String.class).maxTermCount(30))
                .fetch(CANDIDATES);
    }

    private Results results(Actor actor, SearchQuery query, Sight sight, SearchResult<Candidate> found) {
        var ordered = query.newest() ? found.hits() : Ranking.order(found.hits(), sight, time.instant());
        var page = ordered.stream()
                .skip((long) (query.page() - 1) * SearchQuery.SIZE)
                .limit(SearchQuery.SIZE)
                .toList();
        var kinds = found.aggregation(KINDS).entrySet().stream()
                .map(kind -> new Results.Facet(kind.getKey(), kind.getKey(), kind.getValue()))
                .toList();
        return new Results(query, hits(actor, page), found.total().hitCount(), kinds, List.of(), false);
    }

    private List<Hit> hits(Actor actor, List<Candidate> page) {
        var people = shown.people(actor.id(), ids(page.stream().filter(Candidate::isPerson)));
        var subjects = shown.subjects(actor.id(), ids(page.stream().filter(one -> !one.isPerson())));
        return page.stream()
                .map(one -> hit(one, (one.isPerson() ? people : subjects).get(UUID.fromString(one.subject()))))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Hit hit(Candidate one, ShownTable.@Nullable Shown now) {
        return now == null
                ? null
                : new Hit(
                        one.kind(),
                        now.id(),
                        now.title(),
                        one.path() == null ? now.path() : one.path(),
                        now.groupId(),
                        now.group(),
                        Instant.ofEpochMilli(one.at()),
                        Excerpt.NONE);
    }

    private static List<UUID> ids(Stream<Candidate> some) {
        return some.map(one -> UUID.fromString(one.subject())).distinct().collect(Collectors.toList());
    }
}
