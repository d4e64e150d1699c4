package org.samverk.polls;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A poll as one reader has it before them.
///
/// @param subjectId what it stands on; its key
/// @param path      where that is read
/// @param closedAt  when it was closed by hand
/// @param voters    how many have voted
/// @param voted     whether the reader has
/// @param takesPart whether the reader takes part where it stands
/// @param manages   whether the reader asked, or administers the group
/// @param archived  whether it stands in an archived group, where nothing changes any more
public record Poll(
        UUID subjectId,
        String path,
        String question,
        boolean several,
        boolean anonymous,
        PollResults results,
        @Nullable Instant closesAt,
        @Nullable Instant closedAt,
        int voters,
        boolean voted,
        boolean takesPart,
        boolean manages,
        boolean archived,
        List<Option> options) {

    /// An answer to choose from.
    ///
    /// @param mine whether the reader chose it; never known in an anonymous poll
    public record Option(int number, String label, int votes, boolean mine) {}

    boolean isOpen(Instant now) {
        return closedAt == null && (closesAt == null || now.isBefore(closesAt));
    }
}
