package org.samverk.conversations;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.MembershipEnded;
import org.samverk.access.Subjects;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.TimeSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which conversations people follow, and which they have muted.
@Service
public class Watches {
    private static final String USUAL = "usual";
    private final WatchTable table;
    private final Subjects subjects;
    private final TimeSource time;

    Watches(WatchTable table, Subjects subjects, TimeSource time) {
        this.table = table;
        this.subjects = subjects;
        this.time = time;
    }

    /// Follows or mutes a conversation, instead of what was chosen before.
    ///
    /// @throws NotFoundException when the actor does not see the subject
    @Transactional
    public void choose(Actor actor, UUID subjectId, WatchLevel level) {
        var subject = subjects.require(actor, subjectId);
        table.put(actor.requirePerson(), subject.id(), level, time.instant());
    }

    /// The same by the code of a level; `usual` clears what was chosen.
    ///
    /// @return the code that holds now
    /// @throws InvalidInputException when there is no such level
    @Transactional
    public String choose(Actor actor, UUID subjectId, String code) {
        var level = WatchLevel.find(code);
        level.ifPresentOrElse(found -> choose(actor, subjectId, found), () -> clear(actor, subjectId));
        if (level.isEmpty() && !code.equals(USUAL)) {
            throw new InvalidInputException("level", "conversations.problem.watch");
        }
        return code;
    }

    /// Neither follows nor mutes it any longer.
    ///
    /// @throws NotFoundException when the actor does not see the subject
    @Transactional
    public void clear(Actor actor, UUID subjectId) {
        var subject = subjects.require(actor, subjectId);
        table.remove(actor.requirePerson(), subject.id());
    }

    /// @return what the actor has chosen, empty when nothing
    public Optional<WatchLevel> level(Actor actor, UUID subjectId) {
        return actor.person().flatMap(person -> table.level(person, subjectId));
    }

    Attendance attendance(Actor actor, UUID subjectId) {
        return actor.person().map(person -> table.attendance(person, subjectId)).orElse(Attendance.NONE);
    }

    /// Those who follow the conversation and still see its subject.
    public Set<UUID> followers(UUID subjectId) {
        return table.people(subjectId, WatchLevel.FOLLOW);
    }

    /// Those who want to hear nothing of the conversation but mentions.
    public Set<UUID> muted(UUID subjectId) {
        return table.people(subjectId, WatchLevel.MUTE);
    }

    /// Those of the people who have not muted the conversation.
    public Set<UUID> listening(UUID subjectId, Collection<UUID> people) {
        var listening = new HashSet<>(people);
        listening.removeAll(muted(subjectId));
        return listening;
    }

    @EventListener
    void on(MembershipEnded ended) {
        table.forget(ended.personId(), ended.groupId());
    }
}
