package org.samverk.feed.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.feed.Post;
import org.samverk.feed.ReportReason;
import org.samverk.kernel.Problem;

/// The form in which one reports a post.
///
/// @param reason what was chosen, null at first
/// @param words  what was typed
public record PostReportPage(Post post, @Nullable String reason, String words, List<Problem> problems) {
    static PostReportPage of(Post post) {
        return new PostReportPage(post, null, "", List.of());
    }

    PostReportPage refused(@Nullable String chosen, @Nullable String typed, List<Problem> found) {
        return new PostReportPage(post, chosen, typed == null ? "" : typed, found);
    }

    public List<ReportReason> reasons() {
        return List.of(ReportReason.values());
    }
}
