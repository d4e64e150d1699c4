package org.samverk.conversations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Subject;

/// What an idea or a draft is made of: a subject, or a comment on it, as the actor sees it.
///
/// @param comment null when the subject itself is meant
/// @param quote   what stands there, null when it is not quoted
/// @param narrow  whether only members of a group see it, or only single people
public record Origin(
        Subject subject,
        @Nullable Comment comment,
        @Nullable Quote quote,
        boolean narrow) {
    private static final int TITLE = 100;

    /// A title to begin with.
    public String title() {
        return comment == null ? subject.title() : comment.content().excerpt(TITLE);
    }

    /// A text to begin with: the words as a quotation that names its author, empty when they are not quoted.
    public String markdown() {
        return quote == null ? "" : quote.markdown();
    }

    /// The same for the editor, null when nothing is quoted.
    public @Nullable String document() {
        return quote == null ? null : quote.text().canonicalJson();
    }

    public String path() {
        return comment == null ? subject.path() : comment.path();
    }

    /// Its own key: the comment's, or the subject's.
    public UUID keep() {
        return comment == null ? subject.id() : comment.id();
    }

    public @Nullable UUID commentId() {
        return comment == null ? null : comment.id();
    }

    /// Whether others than those who see the origin will see what is made of it.
    ///
    /// @param group where it will be, null for the whole organisation
    boolean spreads(@Nullable UUID group) {
        return narrow && !(group != null && group.equals(subject.groupId()));
    }
}
