package org.samverk.conversations;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.MembershipEnded;
import org.samverk.access.Subjects;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.TimeSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which conversations people follow, and which they have muted.
@Service
public class Watches {
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

    /// Those who follow the conversation and still see its subject.
    public Set<UUID> followers(UUID subjectId) {
        return table.people(subjectId, WatchLevel.FOLLOW);
    }

    /// Those who want to hear nothing of the conversation but mentions.
    public Set<UUID> muted(UUID subjectId) {
        return table.people(subjectId, WatchLevel.MUTE);
    }

    @EventListener
    void on(MembershipEnded ended) {
        table.forget(ended.personId(), ended.groupId());
    }
}
