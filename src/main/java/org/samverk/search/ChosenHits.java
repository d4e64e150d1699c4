package org.samverk.search;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.samverk.access.Actor;
import org.springframework.stereotype.Component;

/// What editors have chosen to come first, on the first page of a search for just these words.
@Component
class ChosenHits {
    private final List<Chosen> chosen;
    private final ShownTable shown;

    ChosenHits(List<Chosen> chosen, ShownTable shown) {
        this.chosen = chosen;
        this.shown = shown;
    }

    /// @return none when the reader has narrowed the search or looks further on
    List<Hit> of(Actor actor, SearchQuery query) {
        if (!query.equals(SearchQuery.of(query.asked().text()))) {
            return List.of();
        }
        var ids = chosen.stream()
                .flatMap(each -> each.of(actor.id(), query.asked().text()).stream())
                .toList();
        return ids.isEmpty() ? List.of() : now(actor, ids);
    }

    private List<Hit> now(Actor actor, List<UUID> ids) {
        var subjects = shown.subjects(actor.id(), ids);
        return ids.stream()
                .map(subjects::get)
                .filter(Objects::nonNull)
                .map(one -> new Hit(
                        one.kind(),
                        one.id(),
                        one.title(),
                        one.path(),
                        one.groupId(),
                        one.group(),
                        Instant.EPOCH,
                        Excerpt.NONE))
                .toList();
    }
}
