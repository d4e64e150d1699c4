package org.samverk.polls;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samverk.access.Actor;
import org.samverk.access.Memberships;
import org.samverk.access.Subjects;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asking colleagues, and answering. A poll stands on a subject and is seen by whoever sees that.
@Service
public class Polls {
    private final PollTable table;
    private final Subjects subjects;
    private final Memberships memberships;
    private final TimeSource time;

    Polls(PollTable table, Subjects subjects, Memberships memberships, TimeSource time) {
        this.table = table;
        this.subjects = subjects;
        this.memberships = memberships;
        this.time = time;
    }

    /// Asks something on a subject of one's own.
    ///
    /// @throws NotFoundException     when the subject is missing or hidden
    /// @throws RefusedException      when it is somebody else's, or its group is archived
    /// @throws ConflictException     when it has a poll already
    /// @throws InvalidInputException for the fields `question`, `options` and `closesAt`
    @Transactional
    public PollView create(Actor actor, UUID subjectId, PollFields fields) {
        var subject = subjects.require(actor, subjectId);
        if (!actor.requirePerson().equals(subject.ownerId())) {
            throw new RefusedException("polls.error.notYours");
        }
        memberships.requireOpen(actor, subjectId);
        var settled = PollRules.settle(fields, time.instant());
        if (table.exists(subjectId)) {
            throw new ConflictException("polls.error.twice");
        }
        table.insert(subjectId, settled);
        return require(actor, subjectId);
    }

    /// What is wrong with a poll that is to be asked, before what it shall stand on is made.
    ///
    /// @throws InvalidInputException as [#create]
    public void check(PollFields fields) {
        PollRules.settle(fields, time.instant());
    }

    /// The polls on these subjects, in one query.
    public Map<UUID, PollView> of(Actor actor, Collection<UUID> subjectIds) {
        if (subjectIds.isEmpty()) {
            return Map.of();
        }
        var now = time.instant();
        return table.find(actor.id(), subjectIds).values().stream()
                .collect(Collectors.toMap(Poll::subjectId, poll -> PollView.of(poll, now)));
    }

    /// @throws NotFoundException when there is none, or its subject is hidden
    public PollView require(Actor actor, UUID subjectId) {
        return PollView.of(poll(actor, subjectId), time.instant());
    }

    /// Votes, or votes anew when the poll is not anonymous.
    ///
    /// @param chosen the numbers of the answers
    /// @throws RefusedException      when the actor does not take part where the poll stands, or that is archived
    /// @throws ConflictException     when it is closed, or anonymous and the actor has voted
    /// @throws InvalidInputException for the field `choice`
    @Transactional
    public PollView vote(Actor actor, UUID subjectId, Set<Integer> chosen) {
        var person = actor.requirePerson();
        table.lock(subjectId);
        var poll = poll(actor, subjectId);
        PollRules.requireVote(poll, chosen, time.instant());
        if (!poll.anonymous()) {
            table.withdraw(subjectId, person);
            table.choose(subjectId, person, chosen);
        }
        table.count(subjectId, chosen, poll.voted() ? 0 : 1);
        table.voter(subjectId, person);
        return require(actor, subjectId);
    }

    /// Closes a poll before its time.
    ///
    /// @throws RefusedException  when the actor neither asked nor administers the group, or it is archived
    /// @throws ConflictException when it is closed
    @Transactional
    public PollView close(Actor actor, UUID subjectId) {
        actor.requirePerson();
        table.lock(subjectId);
        PollRules.requireClose(poll(actor, subjectId), time.instant());
        table.close(subjectId, time.instant());
        return require(actor, subjectId);
    }

    private Poll poll(Actor actor, UUID subjectId) {
        var found = table.find(actor.id(), List.of(subjectId)).get(subjectId);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }
}
