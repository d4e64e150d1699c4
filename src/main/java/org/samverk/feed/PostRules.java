package org.samverk.feed;

import java.time.Duration;
import java.time.Instant;
import org.samverk.access.Actor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.RefusedException;
import org.samverk.richtext.RichText;

/// Who may do what with a post, and how long it can be put back.
final class PostRules {
    static final int MAXIMUM_CHARACTERS = 50_000;
    static final Duration RESTORABLE = Duration.ofDays(1);
    private static final int TITLE = 80;

    private PostRules() {}

    static void requireText(RichText text) {
        if (text.isEmpty()) {
            throw new InvalidInputException("markdown", "feed.problem.empty");
        }
        var plain = text.plainText();
        var length = plain.codePointCount(0, plain.length());
        if (length > MAXIMUM_CHARACTERS) {
            throw new InvalidInputException("markdown", "web.problem.tooLong", MAXIMUM_CHARACTERS, length);
        }
    }

    /// The first words; a post of pictures alone that say nothing gets a dash.
    static String title(RichText text) {
        var words = text.excerpt(TITLE);
        return words.isBlank() ? "–" : words;
    }

    static boolean canEdit(Actor actor, Post post) {
        return !post.isDeleted() && isAuthor(actor, post);
    }

    static boolean canDelete(Actor actor, Post post, boolean moderates) {
        return !post.isDeleted() && (isAuthor(actor, post) || moderates);
    }

    /// Whoever took it back may put it back, for a day.
    static boolean canRestore(Actor actor, Post post, Instant now) {
        return post.deletedAt() != null
                && post.deletedBy() != null
                && post.deletedBy().equals(actor.id())
                && now.isBefore(post.deletedAt().plus(RESTORABLE));
    }

    static void require(boolean may) {
        if (!may) {
            throw new RefusedException("feed.error.notYours");
        }
    }

    private static boolean isAuthor(Actor actor, Post post) {
        return post.author().id().equals(actor.id());
    }
}
