package org.samverk.search;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.people.People;
import org.samverk.people.PeopleQuery;
import org.samverk.people.Person;
import org.springframework.stereotype.Service;

/// Finds what the actor may see.
@Service
public class Search {
    private static final int EACH = 8;
    private static final List<String> ORDER = List.of(
            "group", "page", "decision", "campaign", "idea", "draft", "advice", "official-file", "file", "post");
    private final SearchTable table;
    private final People people;

    Search(SearchTable table, People people) {
        this.table = table;
        this.people = people;
    }

    /// @param q what somebody typed; nothing is found when it holds no letter and no digit
    public Results find(Actor actor, @Nullable String q) {
        var words = SearchWords.of(q);
        if (words.isEmpty()) {
            return new Results(words.text(), List.of(), List.of());
        }
        return new Results(words.text(), people(actor, words), kinds(actor, words));
    }

    private List<Person> people(Actor actor, SearchWords words) {
        return people.list(actor, new PeopleQuery(words.text(), null, null)).items().stream()
                .limit(EACH)
                .toList();
    }

    private List<Results.Kind> kinds(Actor actor, SearchWords words) {
        var byKind = table.subjects(actor.id(), words, EACH).stream().collect(Collectors.groupingBy(Hit::kind));
        return ORDER.stream()
                .filter(byKind::containsKey)
                .map(kind -> new Results.Kind(kind, byKind.getOrDefault(kind, List.of())))
                .toList();
    }
}
