package org.samverk.feed.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.samverk.feed.Post;
import org.samverk.feed.PostVersion;
import org.samverk.richtext.Difference;
import org.samverk.richtext.RichText;

/// How a post was changed, the newest change first.
///
/// @param first how it read at first, of the versions that are shown
public record PostHistoryPage(Post post, List<Change> changes, RichText first) {
    /// What one change did.
    public record Change(int number, Instant at, Difference difference) {}

    /// @param versions the newest first, at least one
    static PostHistoryPage of(Post post, List<PostVersion> versions) {
        var changes = IntStream.range(0, versions.size() - 1)
                .mapToObj(index -> change(versions.get(index + 1), versions.get(index)))
                .toList();
        return new PostHistoryPage(post, changes, versions.getLast().content());
    }

    private static Change change(PostVersion before, PostVersion after) {
        return new Change(after.number(), after.writtenAt(), Difference.between(before.content(), after.content()));
    }
}
