package org.samverk.feed.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.feed.Post;
import org.samverk.richtext.Markdown;

/// A post for programs.
///
/// @param group     the key of its group
/// @param author    the user name of who wrote it
/// @param markdown  the text
/// @param topics    what it is marked with, without `#`
/// @param question  whether it asks something
/// @param answer    the key of the comment that is accepted as its answer
/// @param mustRead  whether the members are asked to say that they have read it
/// @param publishAt when it is to be published, nothing once it is
/// @param held      whether its time came and it could not be published
/// @param shares    the key of the post that it shares
/// @param deletedAt when it was taken back
record PostJson(
        UUID id,
        UUID group,
        String author,
        String authorName,
        String markdown,
        List<String> topics,
        boolean question,
        @Nullable UUID answer,
        boolean mustRead,
        @Nullable Instant publishAt,
        boolean held,
        @Nullable UUID shares,
        Instant createdAt,
        @Nullable Instant editedAt,
        @Nullable Instant deletedAt) {
    static PostJson of(Post post) {
        var state = post.state();
        return new PostJson(
                post.id(),
                post.groupId(),
                post.author().username(),
                post.author().name(),
                Markdown.fromRichText(post.content()),
                post.content().topics(),
                state.question(),
                state.answerId(),
                state.mustRead(),
                state.publishAt(),
                post.isHeld(),
                state.originalId(),
                post.createdAt(),
                post.editedAt(),
                post.deletedAt());
    }
}
