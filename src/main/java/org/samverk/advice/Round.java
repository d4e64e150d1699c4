package org.samverk.advice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;

/// A round as its reader finds it.
///
/// @param aboutId   what it asks about; null for a question alone, and when the reader does not see what it is about
/// @param revision  the exact revision of the draft that it asks about, with its seal; null for anything else, and
///                  when the reader does not see the draft
/// @param closedAt  when it closed, null while nothing has closed it
/// @param asked     how many are asked
/// @param answered  how many have answered
/// @param mine      whether the reader is asked
/// @param done      whether the reader has answered
/// @param manages   whether the reader asked, or administers the group
/// @param archived  whether its group is kept for reading only
/// @param outcome   what it came to, the newest version; null when nobody has said
public record Round(
        UUID id,
        @Nullable UUID groupId,
        @Nullable UUID aboutId,
        @Nullable Integer revision,
        @Nullable String sha256,
        String question,
        String background,
        Method method,
        int scale,
        @Nullable Integer quorum,
        @Nullable Integer share,
        ReasonRule reasons,
        Showing showing,
        boolean anonymous,
        PersonRef author,
        Instant openedAt,
        Instant closesAt,
        @Nullable Instant closedAt,
        @Nullable LocalDate reviewOn,
        int asked,
        int answered,
        boolean mine,
        boolean done,
        boolean manages,
        boolean archived,
        @Nullable String outcome,
        List<Option> options) {
    /// @param label the words, the code of an option that the method always has, or an instant
    public record Option(int number, String label) {}

    public String path() {
        return path(id);
    }

    static String path(UUID id) {
        return "/advice/" + id;
    }

    /// The time that an option proposes, null when the method has no times.
    public @Nullable Instant time(Option option) {
        return method == Method.TIMES ? Instant.parse(option.label()) : null;
    }

    public boolean isOpen(Instant now) {
        return closedAt == null && closesAt.isAfter(now);
    }

    /// When it closed or will.
    public Instant end() {
        return closedAt == null ? closesAt : closedAt;
    }
}
