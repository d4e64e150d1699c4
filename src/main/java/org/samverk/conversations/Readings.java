package org.samverk.conversations;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.MembershipEnded;
import org.samverk.access.Memberships;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.activity.SubjectRead;
import org.samverk.activity.SubjectsSeen;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people have read. Queries of other modules join `conversations.unread_by(viewer)`.
@Service
public class Readings {
    private static final int SIZE = 50;
    private final ReadingTable table;
    private final Subjects subjects;
    private final Memberships memberships;
    private final TimeSource time;
    private final ApplicationEventPublisher events;
    private final List<AskedReading> asked;

    Readings(
            ReadingTable table,
            Subjects subjects,
            Memberships memberships,
            TimeSource time,
            ApplicationEventPublisher events,
            List<AskedReading> asked) {
        this.asked = asked;
        this.events = events;
        this.table = table;
        this.subjects = subjects;
        this.memberships = memberships;
        this.time = time;
    }

    /// Notes that the actor reads the subject now. Nothing happens when a visitor or the program reads, or when the
    /// actor does not see it.
    ///
    /// @return when the actor's visit before this one ended: what was said later is new to them; empty on the first
    @Transactional
    public Optional<Instant> read(Actor actor, UUID subjectId) {
        return actor.person().flatMap(person -> {
            var now = time.instant();
            var before = table.read(person, subjectId, now);
            events.publishEvent(new SubjectRead(person, subjectId, now));
            return before;
        });
    }

    /// The same for several that the actor read in one place, a feed say, each with the newest of what was said about
    /// it.
    @Transactional
    public void read(Actor actor, Collection<UUID> subjectIds) {
        if (!subjectIds.isEmpty()) {
            actor.person().ifPresent(person -> {
                table.read(person, subjectIds, time.instant());
                events.publishEvent(new SubjectsSeen(person, Set.copyOf(subjectIds)));
            });
        }
    }

    /// Marks the subject as unread until the actor reads it again. That they have seen it is not forgotten.
    ///
    /// @throws NotFoundException when the actor does not see the subject
    @Transactional
    public void markUnread(Actor actor, UUID subjectId) {
        var subject = subjects.require(actor, subjectId);
        table.markUnread(actor.requirePerson(), subject.id(), time.instant());
    }

    /// Takes back all the marks of the actor's that say unread.
    @Transactional
    public void unmarkAll(Actor actor) {
        table.unmarkAll(actor.requirePerson());
    }

    /// Whether somebody else did something there after the actor read it, or it is new, or was marked as unread.
    public boolean unread(Actor actor, UUID subjectId) {
        return !unread(actor, Set.of(subjectId)).isEmpty();
    }

    /// Those of the subjects that the actor sees and that are unread. One query.
    public Set<UUID> unread(Actor actor, Collection<UUID> subjectIds) {
        return actor.person().isEmpty() || subjectIds.isEmpty()
                ? Set.of()
                : table.unread(actor.requirePerson(), subjectIds);
    }

    /// Who has read a subject, the newest first, fifty at a time: for administrators of its group.
    ///
    /// @throws NotFoundException when the actor does not see the subject
    /// @throws RefusedException  when the actor does not administer its group, or nobody is asked to read it
    public Slice<Reading> readers(Actor actor, UUID subjectId, Cursor before) {
        var group = requireAdministered(actor, subjectId);
        var rows = table.readers(subjectId, group, before, SIZE + 1);
        return Slice.of(rows, SIZE, last -> new Cursor(last.at(), last.person().id()).toString());
    }

    /// @return when the person first read the subject, empty when they have not
    public Optional<Instant> firstRead(Actor actor, UUID subjectId) {
        return actor.person().flatMap(person -> table.firstRead(person, subjectId));
    }

    @EventListener
    void on(MembershipEnded ended) {
        table.forget(ended.personId(), ended.groupId());
    }

    private UUID requireAdministered(Actor actor, UUID subjectId) {
        var group = Optional.of(subjects.require(actor, subjectId))
                .map(Subject::groupId)
                .filter(place -> memberships.canAdminister(actor, place))
                .orElseThrow(() -> new RefusedException("conversations.error.readers"));
        if (asked.stream().noneMatch(each -> each.isAsked(subjectId))) {
            throw new RefusedException("conversations.error.notAsked");
        }
        return group;
    }
}
