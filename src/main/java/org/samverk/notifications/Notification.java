package org.samverk.notifications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.samverk.access.PersonRef;

/// What was done in one way with one thing, as one line: ten comments are one. [NotificationWords] has its sentence.
///
/// @param kind   the name of an `ActivityKind`
/// @param people who did it, the latest first, three at most; none when the program did
/// @param others how many more did it
/// @param times  how often it was done since it was read, fifty at most
/// @param title  what it was done with
/// @param path   where that is
/// @param at     when it was done last
public record Notification(
        UUID id,
        UUID subjectId,
        String kind,
        List<PersonRef> people,
        int others,
        int times,
        String title,
        String path,
        Instant at,
        boolean read) {
    public Topic topic() {
        return Topic.of(kind);
    }
}
