package org.samverk.feed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.richtext.RichText;

/// The reader's own report of a post, and what became of it.
///
/// @param content what the post said when it was reported
/// @param words   what the reader said of it
/// @param visible whether the reader still sees the post
/// @param outcome null while nobody has settled it
/// @param note    what the administrator says of it, empty as a rule
public record OwnReport(
        UUID id,
        UUID postId,
        RichText content,
        ReportReason reason,
        String words,
        Instant at,
        boolean visible,
        @Nullable ReportOutcome outcome,
        String note) {
    public String path() {
        return "/reports/" + id;
    }

    public String postPath() {
        return "/posts/" + postId;
    }

    /// Whether it still says what its maker could say: it waits, or the post has not been changed since.
    boolean covers(Post post) {
        return outcome == null || post.editedAt() == null || !post.editedAt().isAfter(at);
    }
}
