package org.samverk.feed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.richtext.RichText;

/// What somebody wants to tell a group.
///
/// @param question  whether the writer wants an answer
/// @param mustRead  whether the members are asked to say that they have read it; for administrators of the group
/// @param publishAt when it is to be published, null for at once
/// @param original  the post that it shares, null as a rule
public record NewPost(
        RichText text,
        boolean question,
        boolean mustRead,
        @Nullable Instant publishAt,
        @Nullable UUID original) {
    public static NewPost of(RichText text) {
        return new NewPost(text, false, false, null, null);
    }

    static NewPost sharing(RichText text, UUID original) {
        return new NewPost(text, false, false, null, original);
    }
}
