package org.samverk.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Who has which streams open. Not for several threads at once.
final class OpenStreams {
    private final Map<UUID, List<Stream>> byPerson = new HashMap<>();

    void add(Stream stream) {
        byPerson.computeIfAbsent(stream.person(), person -> new ArrayList<>()).add(stream);
    }

    void remove(Stream stream) {
        byPerson.computeIfPresent(stream.person(), (person, streams) -> {
            streams.remove(stream);
            return streams.isEmpty() ? null : streams;
        });
    }

    Set<UUID> people() {
        return byPerson.keySet();
    }

    List<Stream> of(UUID person) {
        return byPerson.getOrDefault(person, List.of());
    }

    List<Stream> all() {
        return byPerson.values().stream().flatMap(List::stream).toList();
    }
}
