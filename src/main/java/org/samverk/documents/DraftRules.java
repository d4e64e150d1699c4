package org.samverk.documents;

import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Memberships;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.Problems;
import org.samverk.kernel.RefusedException;
import org.springframework.stereotype.Component;

/// Who may do what with a draft that they see.
@Component
class DraftRules {
    private static final int TITLE = 200;
    private static final int NOTE = 500;

    private final Memberships memberships;

    DraftRules(Memberships memberships) {
        this.memberships = memberships;
    }

    /// Whoever administers a group takes part in it. The module decisions has the last word about what is put before a
    /// decider.
    DraftAbilities abilities(Actor actor, Draft draft) {
        var takesPart = memberships.canTakePart(actor, draft.groupId());
        var ends = takesPart && (isAuthor(actor, draft) || memberships.canAdminister(actor, draft.groupId()));
        return new DraftAbilities(
                takesPart && !draft.isFinalised(), ends && !draft.isFinalised(), takesPart && actor.isEmployee());
    }

    /// @throws RefusedException  when the actor does not take part in the group
    /// @throws ConflictException when the draft is finalised
    void requireWrite(Actor actor, Draft draft) {
        memberships.requireTakePart(actor, draft.groupId());
        requireWorking(draft);
    }

    /// @throws RefusedException  when the actor neither started the draft nor administers the group
    /// @throws ConflictException when the draft is finalised already
    void requireFinalise(Actor actor, Draft draft) {
        if (!mayEnd(actor, draft)) {
            throw new RefusedException("documents.error.whoFinalises");
        }
        requireWorking(draft);
    }

    private boolean mayEnd(Actor actor, Draft draft) {
        return memberships.canAdminister(actor, draft.groupId())
                || (isAuthor(actor, draft) && memberships.canTakePart(actor, draft.groupId()));
    }

    private static boolean isAuthor(Actor actor, Draft draft) {
        var author = draft.author();
        return author != null && author.id().equals(actor.id());
    }

    private static void requireWorking(Draft draft) {
        if (draft.isFinalised()) {
            throw new ConflictException("documents.error.finalised");
        }
    }

    /// @throws org.samverk.kernel.InvalidInputException when it is missing or too long
    static String checkedTitle(@Nullable String title) {
        var problems = new Problems();
        var checked = problems.line("title", title, TITLE);
        problems.throwIfAny();
        return checked;
    }

    /// @throws org.samverk.kernel.InvalidInputException when it is too long
    static @Nullable String checkedNote(@Nullable String note) {
        var problems = new Problems();
        var checked = problems.text("note", note, NOTE);
        problems.throwIfAny();
        return checked.isEmpty() ? null : checked;
    }
}
