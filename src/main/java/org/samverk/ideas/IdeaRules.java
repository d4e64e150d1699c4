package org.samverk.ideas;

import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.Problems;
import org.samverk.kernel.RefusedException;
import org.samverk.richtext.RichText;

/// Who may do what with an idea, and what an idea must have. Whoever asks has already seen the idea.
final class IdeaRules {
    static final int TITLE = 150;
    static final int TEXT = 50_000;

    private IdeaRules() {}

    static boolean isAuthor(Actor actor, Idea idea) {
        return idea.author().id().equals(actor.id());
    }

    /// One backs the ideas of others while they are open.
    static boolean canSupport(Actor actor, Idea idea, boolean takesPart) {
        return takesPart && idea.status().isOpen() && !isAuthor(actor, idea);
    }

    static void requireSupport(Actor actor, Idea idea, boolean takesPart) {
        if (isAuthor(actor, idea)) {
            throw new RefusedException("ideas.error.ownSupport");
        }
        if (!idea.status().isOpen()) {
            throw new ConflictException("ideas.error.closed");
        }
        requireTakePart(takesPart);
    }

    static void requireTakePart(boolean takesPart) {
        if (!takesPart) {
            throw new RefusedException("web.error.joinFirst");
        }
    }

    /// Idea handlers answer all ideas; others those that they answer for, see [IdeaPlaces#answers].
    static boolean canRespond(Actor actor, Idea idea, boolean answers) {
        return canHandle(actor, answers)
                && idea.duplicateOf() == null
                && !idea.status().answers().isEmpty();
    }

    static boolean canHandle(Actor actor, boolean answers) {
        return actor.has(Role.HANDLER) || answers;
    }

    /// @throws RefusedException when the actor is none of those who answer the idea
    static void requireHandle(Actor actor, boolean answers) {
        if (!canHandle(actor, answers)) {
            throw new RefusedException("ideas.error.handlersOnly");
        }
    }

    /// @throws ConflictException when the idea has its answer
    static void requireWaiting(Idea idea) {
        if (!idea.status().isWaiting()) {
            throw new ConflictException("ideas.error.notWaiting");
        }
    }

    /// @throws ConflictException when the state may not follow the present one
    static void requireAnswer(Idea idea, IdeaStatus to) {
        if (idea.duplicateOf() != null || !idea.status().answers().contains(to)) {
            throw new ConflictException("ideas.error.transition");
        }
    }

    /// @throws ConflictException when the state may not follow the present one
    static void requireNext(Idea idea, IdeaStatus to) {
        if (idea.duplicateOf() != null || !idea.status().next().contains(to)) {
            throw new ConflictException("ideas.error.transition");
        }
    }

    /// The author, until the idea is answered.
    static boolean canEdit(Actor actor, Idea idea) {
        return isAuthor(actor, idea) && !idea.status().isAnswered() && idea.status() != IdeaStatus.WITHDRAWN;
    }

    /// @throws RefusedException when the idea is somebody else's
    static void requireAuthor(Actor actor, Idea idea) {
        if (!isAuthor(actor, idea)) {
            throw new RefusedException("ideas.error.authorOnly");
        }
    }

    static void requireEdit(Actor actor, Idea idea) {
        requireAuthor(actor, idea);
        if (!canEdit(actor, idea)) {
            throw new ConflictException("ideas.error.answered");
        }
    }

    /// @return the title in one line
    /// @throws org.samverk.kernel.InvalidInputException naming every field that needs to change
    static String check(@Nullable String title, RichText content) {
        var problems = new Problems();
        var line = problems.line("title", title, TITLE);
        checkText(problems, content);
        problems.throwIfAny();
        return line;
    }

    static void checkText(Problems problems, RichText content) {
        if (content.isEmpty()) {
            problems.add("markdown", "web.problem.missing");
        }
        var length = content.plainText().length();
        if (length > TEXT) {
            problems.add("markdown", "web.problem.tooLong", TEXT, length);
        }
    }
}
