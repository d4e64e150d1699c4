package org.samverk.coediting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samverk.live.Stream;

/// Who has one text open at this node. Not for several threads at once.
final class Room {
    private final List<Stream> streams = new ArrayList<>();
    private int told;

    /// @param told how many steps its streams have been told, or are told when they begin
    Room(int told) {
        this.told = told;
    }

    void add(Stream stream) {
        streams.add(stream);
    }

    /// @return whether nobody is left
    boolean remove(Stream stream) {
        streams.remove(stream);
        return streams.isEmpty();
    }

    List<Stream> streams() {
        return List.copyOf(streams);
    }

    Set<UUID> people() {
        return streams.stream().map(Stream::person).collect(Collectors.toSet());
    }

    int told() {
        return told;
    }

    void told(int version) {
        told = version;
    }

    void send(String frame) {
        streams.forEach(stream -> stream.send(frame));
    }
}
