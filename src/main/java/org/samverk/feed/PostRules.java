package org.samverk.feed;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.RefusedException;
import org.samverk.richtext.RichText;

/// Who may do what with a post, and how long it can be put back.
final class PostRules {
    static final int MAXIMUM_CHARACTERS = 50_000;
    static final Duration RESTORABLE = Duration.ofDays(1);
    static final Duration PLANNABLE = Duration.ofDays(366);
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

    /// A time to come, at most a year away.
    static void requireTime(@Nullable Instant publishAt, Instant now) {
        if (publishAt != null && !publishAt.isAfter(now)) {
            throw new InvalidInputException("date", "feed.problem.past");
        }
        if (publishAt != null && publishAt.isAfter(now.plus(PLANNABLE))) {
            throw new InvalidInputException("date", "feed.problem.tooFar");
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

    /// Who asked, and who administers the group, say which comment was the answer.
    static boolean canAccept(Actor actor, Post post, boolean moderates) {
        return post.isShown() && post.state().question() && (isAuthor(actor, post) || moderates);
    }

    /// Pinning, and asking the members to read: for the group's administrators.
    static boolean canFeature(Post post, boolean moderates) {
        return post.isShown() && moderates;
    }

    /// Whether the actor, who takes part in its group, is among those who are asked to read it.
    static boolean isAsked(Actor actor, Post post) {
        return post.isShown() && post.state().mustRead() && !isAuthor(actor, post);
    }

    static boolean canMove(Actor actor, Post post, boolean takesPart, boolean moderates) {
        return post.isShown() && takesPart && (isAuthor(actor, post) || moderates);
    }

    static boolean canShare(Actor actor, Post post) {
        return post.isShown() && !(actor instanceof Actor.Visitor);
    }

    /// One's own post one takes back oneself.
    static boolean canReport(Actor actor, Post post) {
        return post.isShown() && actor.person().isPresent() && !isAuthor(actor, post);
    }

    static void require(boolean may) {
        require(may, "feed.error.notYours");
    }

    static void require(boolean may, String reason) {
        if (!may) {
            throw new RefusedException(reason);
        }
    }

    static boolean isAuthor(Actor actor, Post post) {
        return post.author().id().equals(actor.id());
    }
}
