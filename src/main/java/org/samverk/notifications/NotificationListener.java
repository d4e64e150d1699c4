package org.samverk.notifications;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.samverk.activity.Activity;
import org.samverk.activity.ActivityKind;
import org.samverk.activity.PartWithdrawn;
import org.samverk.activity.SubjectRead;
import org.samverk.activity.SubjectReaders;
import org.samverk.activity.SubjectsSeen;
import org.samverk.kernel.TimeSource;
import org.samverk.live.Live;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes notifications from what people do, after each act.
@Component
class NotificationListener {
    /// What happened longer ago when it is told, as in a history that is taken over, counts as read.
    private static final Duration OLD = Duration.ofDays(3);

    /// What those hear of who want to hear of each post of a group.
    private static final Set<ActivityKind> EACH = Set.of(
            ActivityKind.POSTED, ActivityKind.FILE_ADDED, ActivityKind.FILE_CHANGED, ActivityKind.FILE_FINALISED);

    private final NotificationTable table;
    private final ReadLineTable readings;
    private final SubjectReaders readers;
    private final LevelTable levels;
    private final PreferenceTable preferences;
    private final Agenda agenda;
    private final Live live;
    private final TimeSource time;

    NotificationListener(
            NotificationTable table,
            ReadLineTable readings,
            SubjectReaders readers,
            LevelTable levels,
            PreferenceTable preferences,
            Agenda agenda,
            Live live,
            TimeSource time) {
        this.live = live;
        this.preferences = preferences;
        this.agenda = agenda;
        this.table = table;
        this.readings = readings;
        this.readers = readers;
        this.levels = levels;
        this.time = time;
    }

    @ApplicationModuleListener
    void on(Activity activity) {
        var people = concerned(activity);
        if (people.isEmpty()) {
            return;
        }
        var topic = Topic.of(activity.kind().name());
        var chosen = preferences.of(people);
        people.removeIf(person ->
                chosen.containsKey(person) && chosen.get(person).hidden().contains(topic));
        table.lock(activity.subjectId());
        settle(activity, people);
        var told = table.insert(activity.id(), people, readers(activity, people));
        agenda.plan(activity.id(), topic, told, chosen);
        told.forEach(person -> live.tellPersonOf(activity.subjectId(), person, Notifications.LIVE));
    }

    /// Who reads a conversation has read what was told of it.
    @EventListener
    @Transactional
    void on(SubjectRead read) {
        if (readings.readSubject(read.personId(), read.subjectId(), read.at())) {
            live.tellPerson(read.personId(), Notifications.LIVE);
        }
    }

    /// Who has seen a post in a list has read that it was written, and what was said last about it.
    @EventListener
    @Transactional
    void on(SubjectsSeen seen) {
        if (readings.readSeen(seen.personId(), seen.subjectIds(), time.instant())) {
            live.tellPerson(seen.personId(), Notifications.LIVE);
        }
    }

    /// Nobody is told of what was taken back.
    @EventListener
    @Transactional
    void on(PartWithdrawn part) {
        table.lock(part.subjectId());
        readings.withdraw(part.partId(), part.withdrawn(), time.instant())
                .forEach(person -> live.tellPerson(person, Notifications.LIVE));
    }

    /// Who has read the conversation since then has read this.
    private Set<UUID> readers(Activity activity, Set<UUID> people) {
        return activity.at().isBefore(time.instant().minus(OLD))
                ? people
                : readers.readAfter(activity.subjectId(), activity.at(), people);
    }

    /// Whom the act concerns, without those who silenced the group, with those who want each of its posts and files.
    private Set<UUID> concerned(Activity activity) {
        var people = new HashSet<>(activity.recipients());
        if (EACH.contains(activity.kind())) {
            people.addAll(hearingEverything(activity.subjectId()));
        }
        people.remove(activity.actorId());
        if (!people.isEmpty() && Topic.of(activity.kind().name()).isMutable()) {
            people.removeAll(levels.silenced(activity.subjectId(), people));
        }
        return people;
    }

    private Set<UUID> hearingEverything(UUID subject) {
        var people = levels.hearingEverything(subject);
        return people.isEmpty() ? people : levels.seeing(subject, people);
    }

    /// One hears of a new post once: who is mentioned in it is told that, whichever of the two comes first.
    private void settle(Activity activity, Set<UUID> people) {
        switch (activity.kind()) {
            case POSTED -> people.removeAll(table.told(activity.subjectId(), people));
            case MENTIONED -> table.withdraw(activity.subjectId(), ActivityKind.POSTED.name(), people);
            default -> {}
        }
    }
}
