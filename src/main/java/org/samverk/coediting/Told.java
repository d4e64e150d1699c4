package org.samverk.coediting;

import java.util.UUID;

/// What nodes tell each other of a text: `<subject>` alone when there are steps, else `<subject> <event> <json>`.
///
/// @param event empty when there are steps
record Told(UUID subjectId, String event, String data) {
    static Told parse(String payload) {
        var parts = payload.split(" ", 3);
        return parts.length < 3
                ? new Told(UUID.fromString(parts[0]), "", "")
                : new Told(UUID.fromString(parts[0]), parts[1], parts[2]);
    }
}
