package org.samverk.conversations;

import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.Memberships;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.kernel.RefusedException;
import org.springframework.stereotype.Component;

/// Whoever sees a subject and is an employee, or takes part in its group, reads and writes what is said about it.
@Component
class Participation {
    private final Subjects subjects;
    private final Memberships memberships;
    private final ConversationMoves moves;

    Participation(Subjects subjects, Memberships memberships, ConversationMoves moves) {
        this.subjects = subjects;
        this.memberships = memberships;
        this.moves = moves;
    }

    /// @throws NotFoundException when the actor does not see the subject
    /// @throws RefusedException  when the actor is neither an employee nor takes part in its group
    Subject require(Actor actor, UUID subjectId) {
        var subject = subjects.require(actor, subjectId);
        if (!can(actor, subject)) {
            throw new RefusedException("conversations.error.takePart");
        }
        return subject;
    }

    /// The same where it is said now: what is said about something that has been made one with another thing, from a
    /// page that was opened before, is said about that one.
    Subject requireStanding(Actor actor, UUID subjectId) {
        var subject = require(actor, subjectId);
        var place = moves.place(subjectId);
        return place.equals(subjectId) ? subject : require(actor, place);
    }

    /// The same for an act: nobody writes or reacts in an archived group.
    Subject requireOpen(Actor actor, UUID subjectId) {
        var subject = require(actor, subjectId);
        memberships.requireOpen(actor, subjectId);
        return subject;
    }

    boolean can(Actor actor, Subject subject) {
        return actor.isEmployee() || (subject.groupId() != null && memberships.canTakePart(actor, subject.groupId()));
    }

    boolean moderates(Actor actor, Subject subject) {
        return subject.groupId() != null && memberships.canAdminister(actor, subject.groupId());
    }
}
