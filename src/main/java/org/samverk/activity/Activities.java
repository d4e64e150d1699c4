package org.samverk.activity;

import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Memberships;
import org.samverk.access.StandIns;
import org.samverk.access.Subjects;
import org.samverk.kernel.TimeSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Records acts, in the transaction that does them.
@Service
public class Activities {
    private final JdbcClient jdbc;
    private final Subjects subjects;
    private final Memberships memberships;
    private final StandIns standIns;
    private final TimeSource time;
    private final ApplicationEventPublisher events;

    Activities(
            JdbcClient jdbc,
            Subjects subjects,
            Memberships memberships,
            StandIns standIns,
            TimeSource time,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.subjects = subjects;
        this.memberships = memberships;
        this.standIns = standIns;
        this.time = time;
        this.events = events;
    }

    /// Records an act, moves its subject up in the feeds and tells the listeners.
    ///
    /// @param recipients whom it concerns directly; the actor is left out
    /// @throws org.samverk.kernel.RefusedException when the subject belongs to an archived group, but for the
    ///     acts of officials; the act is undone with the transaction
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor actor, ActivityKind kind, UUID subjectId, Set<UUID> recipients) {
        record(actor, kind, subjectId, null, recipients);
    }

    /// The same for an act with a part of the subject.
    ///
    /// @param partId the comment
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor actor, ActivityKind kind, UUID subjectId, @Nullable UUID partId, Set<UUID> recipients) {
        var activity = activity(actor, kind, subjectId, partId, recipients);
        insert(activity, false);
        subjects.touch(subjectId, activity.at());
        events.publishEvent(activity);
    }

    /// Tells those whom a small act concerns; the subject stays where it is in the feeds, which do not show it.
    @Transactional(propagation = Propagation.MANDATORY)
    public void quietly(Actor actor, ActivityKind kind, UUID subjectId, Set<UUID> recipients) {
        quietly(actor, kind, subjectId, null, recipients);
    }

    /// The same for an act with a part of the subject.
    ///
    /// @param partId the comment
    @Transactional(propagation = Propagation.MANDATORY)
    public void quietly(Actor actor, ActivityKind kind, UUID subjectId, @Nullable UUID partId, Set<UUID> recipients) {
        var activity = activity(actor, kind, subjectId, partId, recipients);
        if (!activity.recipients().isEmpty()) {
            insert(activity, true);
            events.publishEvent(activity);
        }
    }

    /// Says that a part of a subject was taken back, or put back: those who were told of it are told no longer, or
    /// again.
    ///
    /// @param partId    the comment
    /// @param withdrawn whether it was taken back
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(UUID subjectId, UUID partId, boolean withdrawn) {
        events.publishEvent(new PartWithdrawn(subjectId, partId, withdrawn));
    }

    private Activity activity(
            Actor actor, ActivityKind kind, UUID subjectId, @Nullable UUID partId, Set<UUID> recipients) {
        if (!kind.isPossibleInArchive()) {
            memberships.requireOpen(actor, subjectId);
        }
        return new Activity(
                subjects.nextId(),
                kind,
                subjectId,
                partId,
                actor.person().orElse(null),
                others(actor, recipients),
                time.instant());
    }

    /// Who does not show their name is told all the same, but not of what they do themselves.
    private Set<UUID> others(Actor actor, Set<UUID> recipients) {
        if (recipients.isEmpty()) {
            return Set.of();
        }
        var doing = actor.person().map(standIns::behind).orElse(null);
        return standIns.behind(recipients).stream()
                .filter(person -> !person.equals(doing))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void insert(Activity activity, boolean quiet) {
        jdbc.sql("""
                insert into activity.entry (id, kind, subject_id, part_id, actor_id, at, quiet)
                values (:id, :kind, :subject, :part, :actor, :at, :quiet)
                """)
                .param("id", activity.id())
                .param("kind", activity.kind().name())
                .param("subject", activity.subjectId())
                .param("part", activity.partId())
                .param("actor", activity.actorId())
                .param("at", activity.at().atOffset(ZoneOffset.UTC))
                .param("quiet", quiet)
                .update();
    }
}
