package org.samverk.conversations;

import java.time.Duration;
import java.time.Instant;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.Subject;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.RefusedException;
import org.samverk.richtext.RichText;

/// Who may say what, and for how long it can be put back.
final class CommentRules {
    static final int MAXIMUM_CHARACTERS = 20_000;
    static final Duration RESTORABLE = Duration.ofHours(1);

    private CommentRules() {}

    /// A comment is for colleagues even where its subject is for everybody. Its pictures would be seen by whoever sees
    /// the subject, so there it has none.
    static void requireText(RichText text, Subject subject) {
        if (subject.audience() == Audience.PUBLIC && !text.images().isEmpty()) {
            throw new InvalidInputException("markdown", "conversations.problem.publicImages");
        }
        if (text.isEmpty()) {
            throw new InvalidInputException("markdown", "conversations.problem.empty");
        }
        var plain = text.plainText();
        var length = plain.codePointCount(0, plain.length());
        if (length > MAXIMUM_CHARACTERS) {
            throw new InvalidInputException("markdown", "web.problem.tooLong", MAXIMUM_CHARACTERS, length);
        }
    }

    static boolean canEdit(Actor actor, Comment comment) {
        return !comment.isDeleted() && isAuthor(actor, comment);
    }

    static boolean canDelete(Actor actor, Comment comment, boolean moderates) {
        return !comment.isDeleted() && (isAuthor(actor, comment) || moderates);
    }

    /// Whoever took it back may put it back, for a while.
    static boolean canRestore(Actor actor, Comment comment, Instant now) {
        return comment.deletedAt() != null
                && comment.deletedBy() != null
                && comment.deletedBy().equals(actor.id())
                && now.isBefore(comment.deletedAt().plus(RESTORABLE));
    }

    static void require(boolean may) {
        if (!may) {
            throw new RefusedException("conversations.error.notYours");
        }
    }

    private static boolean isAuthor(Actor actor, Comment comment) {
        return comment.author().id().equals(actor.id());
    }
}
