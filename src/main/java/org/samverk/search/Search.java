package org.samverk.search;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.TimeSource;
import org.samverk.search.ReaderTable.Sight;
import org.samverk.search.Results.Facet;
import org.springframework.stereotype.Service;

/// Finds what the actor may see.
@Service
public class Search {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private final Engine engine;
    private final Asking asking;
    private final ChosenHits chosen;
    private final ReaderTable readers;
    private final Shown shown;
    private final ShownTable names;
    private final TimeSource time;

    Search(
            Engine engine,
            Asking asking,
            ChosenHits chosen,
            ReaderTable readers,
            Shown shown,
            ShownTable names,
            TimeSource time) {
        this.engine = engine;
        this.asking = asking;
        this.chosen = chosen;
        this.readers = readers;
        this.shown = shown;
        this.names = names;
        this.time = time;
    }

    /// @return what is found; nothing when nothing is asked for. [Results#starting] says that the program has just
    /// started and cannot tell yet.
    public Results find(Actor actor, SearchQuery query) {
        if (query.asked().isEmpty()) {
            return Results.none(query, false);
        }
        var opened = engine.session(PATIENCE);
        if (opened.isEmpty()) {
            return Results.none(query, true);
        }
        try (var session = opened.get()) {
            return find(session, actor, query, readers.of(actor.id())).with(chosen.of(actor, query));
        }
    }

    private Results find(SearchSession session, Actor actor, SearchQuery query, Sight sight) {
        var answer = asking.ask(session, actor, query, sight);
        var found = answer.found();
        var page = order(answer, sight).stream()
                .skip((long) (query.page() - 1) * SearchQuery.SIZE)
                .limit(SearchQuery.SIZE)
                .toList();
        var kinds = query.kind() == null
                ? found.facets()
                : asking.ask(session, actor, query.ofKind(null), sight).found().facets();
        return new Results(
                query,
                shown.hits(actor, page, answer.sought()),
                found.total(),
                kinds(kinds.getOrDefault("kind", Map.of())),
                facets(actor, found),
                meant(answer),
                List.of(),
                false);
    }

    private List<Candidate> order(Asking.Answer answer, Sight sight) {
        var found = answer.found().candidates();
        return answer.sought().query().newest()
                ? found.stream()
                        .sorted(Comparator.comparingLong(Candidate::at).reversed())
                        .toList()
                : Ranking.order(found, answer.sought(), sight, time.instant());
    }

    private static List<Facet> kinds(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(one -> new Facet(one.getKey(), "", one.getValue()))
                .toList();
    }

    private List<Results.Facets> facets(Actor actor, Found found) {
        var fields = List.of("group", "unit", "author");
        var ids = fields.stream()
                .flatMap(field -> found.facets().getOrDefault(field, Map.of()).keySet().stream())
                .map(UUID::fromString)
                .toList();
        var known = names.names(actor.id(), ids);
        return fields.stream()
                .map(field -> new Results.Facets(field, named(found.facets().getOrDefault(field, Map.of()), known)))
                .filter(facets -> !facets.values().isEmpty())
                .toList();
    }

    private static List<Facet> named(Map<String, Long> counts, Map<UUID, String> known) {
        return counts.entrySet().stream()
                .filter(one -> known.containsKey(UUID.fromString(one.getKey())))
                .map(one ->
                        new Facet(one.getKey(), known.getOrDefault(UUID.fromString(one.getKey()), ""), one.getValue()))
                .toList();
    }

    /// The words as they are rather written, when that found something.
    private static @Nullable String meant(Asking.Answer answer) {
        Collection<Term> terms = answer.sought().terms();
        if (answer.found().total() == 0
                || terms.stream().allMatch(term -> term.like().isEmpty())) {
            return null;
        }
        var text = answer.sought().query().asked().text();
        for (var term : terms) {
            if (!term.like().isEmpty()) {
                text = text.replaceAll(
                        "(?iu)" + java.util.regex.Pattern.quote(term.exact()),
                        java.util.regex.Matcher.quoteReplacement(term.like().getFirst()));
            }
        }
        return text;
    }
}
