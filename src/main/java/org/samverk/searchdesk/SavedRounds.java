package org.samverk.searchdesk;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.Principals;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.kernel.TimeSource;
import org.samverk.search.Asked;
import org.samverk.search.Hit;
import org.samverk.search.Search;
import org.samverk.search.SearchQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Looks again and again for what is new to those who have saved searches.
@Component
class SavedRounds {
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final int BATCH = 200;
    /// Whoever saved a word that is everywhere is told of so many things at a time; the rest they find by searching.
    private static final int TOLD = 5;

    private static final Set<String> PARTS = Set.of("person", "comment");
    private final SavedTable table;
    private final Search search;
    private final Principals principals;
    private final Activities activities;
    private final TransactionTemplate transaction;
    private final TimeSource time;

    SavedRounds(
            SavedTable table,
            Search search,
            Principals principals,
            Activities activities,
            TransactionTemplate transaction,
            TimeSource time) {
        this.table = table;
        this.search = search;
        this.principals = principals;
        this.activities = activities;
        this.transaction = transaction;
        this.time = time;
    }

    /// Looks at those that have not been looked at for five minutes, two hundred at most.
    void look() {
        var before = time.instant().minus(PAUSE);
        for (var saved : table.due(before, BATCH)) {
            transaction.executeWithoutResult(status -> {
                if (table.look(saved.id(), before, time.instant())) {
                    principals.actor(saved.personId()).ifPresent(person -> look(saved, person));
                }
            });
        }
    }

    private void look(SavedTable.Due saved, Actor person) {
        var found = search.find(person, newest(saved.words())).hits().stream()
                .filter(hit -> !PARTS.contains(hit.kind()))
                .map(Hit::id)
                .toList();
        tell(saved, found.isEmpty() ? List.of() : table.tell(saved, found));
    }

    private void tell(SavedTable.Due saved, List<UUID> subjects) {
        subjects.stream()
                .limit(TOLD)
                .forEach(subject ->
                        activities.quietly(Actor.SYSTEM, ActivityKind.SEARCH_FOUND, subject, Set.of(saved.personId())));
    }

    private static SearchQuery newest(String words) {
        return new SearchQuery(Asked.of(words), null, null, null, null, null, true, 1);
    }
}
