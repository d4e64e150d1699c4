package org.samverk.feed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.richtext.RichText;

/// Somebody's request that the administrators look at a post.
///
/// @param content    what the post said when it was reported
/// @param words      what the reporter says of it
/// @param visible    whether the reader may see the post itself
/// @param group      the name of its group then, null when the reader may not know it
/// @param settlement what became of it, null while it waits
public record PostReport(
        UUID id,
        UUID postId,
        PersonRef author,
        RichText content,
        PersonRef reporter,
        ReportReason reason,
        String words,
        Instant at,
        boolean visible,
        @Nullable String group,
        @Nullable Settlement settlement) {

    /// @param note what the reporters were told, empty as a rule
    public record Settlement(PersonRef by, Instant at, ReportOutcome outcome, String note) {}

    public String path() {
        return "/reports/" + id;
    }

    public String postPath() {
        return "/posts/" + postId;
    }
}
