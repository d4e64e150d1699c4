package org.samverk.feed.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.feed.Post;
import org.samverk.richtext.Markdown;

/// A post for programs.
///
/// @param group    the key of its group
/// @param author   the user name of who wrote it
/// @param markdown the text
record PostJson(
        UUID id,
        UUID group,
        String author,
        String authorName,
        String markdown,
        Instant createdAt,
        @Nullable Instant editedAt) {
    static PostJson of(Post post) {
        return new PostJson(
                post.id(),
                post.groupId(),
                post.author().username(),
                post.author().name(),
                Markdown.fromRichText(post.content()),
                post.createdAt(),
                post.editedAt());
    }
}
