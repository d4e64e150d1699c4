package org.samverk.conversations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a reader stands to a conversation.
///
/// @param since when their visit before this one ended, null on the first: what others said later is new to them
/// @param watch what they chose to be told, null when nothing
/// @param told  whether they are told of what is said without having chosen so: it is theirs, or they took part
/// @param archived whether the group is kept for reading only: nobody says anything more
public record Attendance(@Nullable Instant since, @Nullable WatchLevel watch, boolean told, boolean archived) {
    static final Attendance NONE = new Attendance(null, null, false, false);

    /// `follow`, `mute`, `told` or `untold`: the words are the message `conversations.watch.<code>`.
    public String code() {
        if (watch != null) {
            return watch.code();
        }
        return told ? "told" : "untold";
    }
}
