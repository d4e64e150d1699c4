package org.samverk.search;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.search.ReaderTable.Sight;
import org.springframework.stereotype.Service;

/// People, pages and groups whose names begin as somebody types. Nothing is kept of what was typed.
@Service
public class Suggestions {
    private static final int FROM = 2;
    private static final int ASKED = 40;
    private static final int SHOWN = 8;
    private static final int WORDS = 4;

    /// How many of each kind there are at most.
    private static final Map<String, Integer> KINDS = Map.of("person", 4, "page", 4, "group", 3);

    private final Engine engine;
    private final Analysis analysis;
    private final ReaderTable readers;
    private final ShownTable shown;

    Suggestions(Engine engine, Analysis analysis, ReaderTable readers, ShownTable shown) {
        this.engine = engine;
        this.analysis = analysis;
        this.readers = readers;
        this.shown = shown;
    }

    /// A name as the index has it.
    private record Name(String kind, UUID id) {
        static Name of(List<?> values) {
            return new Name((String) values.get(0), UUID.fromString((String) values.get(1)));
        }
    }

    /// @param q what has been typed so far; nothing is suggested before the second letter
    /// @return eight at most, the best first; none while searches cannot be answered
    public List<Suggestion> of(Actor actor, @Nullable String q) {
        var words = Asked.of(q).words().stream().limit(WORDS).toList();
        if (String.join("", words).codePoints().count() < FROM) {
            return List.of();
        }
        var session = engine.session(Duration.ZERO);
        if (session.isEmpty()) {
            return List.of();
        }
        try (var open = session.get()) {
            return now(actor, few(names(open, words, readers.of(actor.id()))));
        }
    }

    private List<Name> names(SearchSession session, List<String> words, Sight sight) {
        return session.search(Entry.class)
                .select(f -> f.composite(Name::of, f.field("kind", String.class), f.field("subject", String.class)))
                .where(f -> question(f, words, sight))
                .sort(f -> f.composite().add(f.score()).add(f.field("at").desc()))
                .fetchHits(ASKED);
    }

    private PredicateFinalStep question(SearchPredicateFactory f, List<String> words, Sight sight) {
        var all = f.bool();
        if (!sight.all()) {
            all.filter(f.terms().field("readers").matchingAny(sight.words()));
        }
        all.filter(f.terms().field("kind").matchingAny(KINDS.keySet()));
        words.forEach(word -> all.must(begins(f, word)));
        return all;
    }

    /// A word of the name, or of what a person is: a name counts more.
    private PredicateFinalStep begins(SearchPredicateFactory f, String typed) {
        var word = analysis.words(typed, "sv").getFirst().exact();
        var person = f.bool()
                .filter(f.match().field("kind").matching("person"))
                .must(f.prefix().field("textExact").matching(word).constantScore());
        return f.bool()
                .should(f.match()
                        .field("titleExact")
                        .matching(word)
                        .constantScore()
                        .boost(4))
                .should(f.prefix()
                        .field("titleExact")
                        .matching(word)
                        .constantScore()
                        .boost(4))
                .should(f.prefix()
                        .field("titleFold")
                        .matching(word)
                        .constantScore()
                        .boost(3))
                .should(person);
    }

    private static List<Name> few(List<Name> names) {
        var counts = new HashMap<String, Integer>();
        var few = new ArrayList<Name>();
        for (var name : names) {
            if (few.size() < SHOWN
                    && counts.merge(name.kind(), 1, Integer::sum) <= KINDS.getOrDefault(name.kind(), 0)) {
                few.add(name);
            }
        }
        return few;
    }

    /// As they are called now, and only if they may still be seen.
    private List<Suggestion> now(Actor actor, List<Name> names) {
        var people = shown.people(actor.id(), ids(names, true));
        var subjects = shown.subjects(actor.id(), ids(names, false));
        var now = new ArrayList<Suggestion>();
        for (var name : names) {
            var person = name.kind().equals("person");
            var one = (person ? people : subjects).get(name.id());
            if (one != null) {
                now.add(new Suggestion(name.kind(), one.title(), one.path(), person ? one.group() : null));
            }
        }
        return now;
    }

    private static Set<UUID> ids(List<Name> names, boolean people) {
        return names.stream()
                .filter(name -> name.kind().equals("person") == people)
                .map(Name::id)
                .collect(Collectors.toSet());
    }
}
