package org.samverk.search;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.springframework.stereotype.Component;

/// Makes hits of candidates: what is shown is read as it is now, and only of what the reader sees now.
@Component
class Shown {
    private final ShownTable table;
    private final List<SearchSource> sources;
    private final List<PartSource> parts;
    private final Analysis analysis;

    Shown(ShownTable table, List<SearchSource> sources, List<PartSource> parts, Analysis analysis) {
        this.table = table;
        this.sources = sources;
        this.parts = parts;
        this.analysis = analysis;
    }

    List<Hit> hits(Actor actor, List<Candidate> page, Sought sought) {
        var seen = table.subjects(actor.id(), subjects(page.stream().filter(one -> !one.isPerson())));
        seen.putAll(table.people(actor.id(), subjects(page.stream().filter(Candidate::isPerson))));
        var shown =
                page.stream().filter(one -> seen.containsKey(one.subjectId())).toList();
        var texts = texts(shown);
        var excerpts = new Excerpts(sought, analysis);
        return shown.stream()
                .map(one -> hit(one, Objects.requireNonNull(seen.get(one.subjectId())), excerpts, texts.get(one.key())))
                .toList();
    }

    private static Hit hit(Candidate one, ShownTable.Row now, Excerpts excerpts, @Nullable String text) {
        return new Hit(
                one.kind(),
                now.id(),
                now.title(),
                one.path() == null ? now.path() : one.path(),
                now.groupId(),
                now.group(),
                Instant.ofEpochMilli(one.at()),
                text == null ? Excerpt.NONE : excerpts.of(text));
    }

    private Map<String, String> texts(List<Candidate> shown) {
        var texts = new HashMap<String, String>();
        for (var source : sources) {
            var ids = subjects(shown.stream().filter(one -> source.kinds().contains(one.kind())));
            if (!ids.isEmpty()) {
                source.read(ids).forEach((id, text) -> texts.put(Keys.subject(id), text.text()));
            }
        }
        var keys = shown.stream()
                .filter(one -> one.kind().equals(Entries.PART))
                .map(one -> UUID.fromString(one.key().substring(1)))
                .toList();
        if (!keys.isEmpty()) {
            parts.forEach(source -> source.read(keys)
                    .forEach((id, part) -> texts.put(Keys.part(id), part.text().text())));
        }
        return texts;
    }

    private static List<UUID> subjects(Stream<Candidate> some) {
        return some.map(Candidate::subjectId).distinct().toList();
    }
}
