package org.samverk.people;

import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.kernel.TimeSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// People and units as the organisation's directory brings them: for imports by administrators, many at a time.
@Service
public class Staff {
    private final StaffTable table;
    private final Leavers leavers;
    private final ApplicationEventPublisher events;
    private final TimeSource time;
    private final AuditLog audit;

    Staff(StaffTable table, Leavers leavers, ApplicationEventPublisher events, TimeSource time, AuditLog audit) {
        this.audit = audit;
        this.table = table;
        this.leavers = leavers;
        this.events = events;
        this.time = time;
    }

    /// All employees, those who have left too; the key of those whom the directory does not know is empty.
    public List<StaffRecord> all(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        return table.all();
    }

    /// Every user name that is or was somebody's.
    public List<String> usernames(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        return table.usernames();
    }

    public List<StaffUnit> units(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        return table.units();
    }

    /// New keys, for people and units that are about to come.
    public List<UUID> keys(int count) {
        return table.keys(count);
    }

    @Transactional
    public void putUnits(Actor actor, List<StaffUnit> made, List<StaffUnit> changed) {
        actor.require(Role.ADMINISTRATOR);
        table.insertUnits(made);
        table.updateUnits(changed);
    }

    /// Makes people known, who cannot sign in until they get an invitation; what else is known of them is left
    /// to [#change].
    @Transactional
    public void hire(Actor actor, List<StaffRecord> people) {
        actor.require(Role.ADMINISTRATOR);
        table.insertPeople(people, time.instant());
        audit.record(
                actor,
                AuditKind.PERSON_ADDED,
                people.stream().map(StaffRecord::id).toList());
    }

    /// Writes what the directory says of people who are known.
    @Transactional
    public void change(Actor actor, List<StaffRecord> people) {
        actor.require(Role.ADMINISTRATOR);
        table.rename(people);
        table.updatePeople(people, time.instant());
        audit.record(
                actor,
                AuditKind.PERSON_CHANGED,
                people.stream().map(StaffRecord::id).toList());
        events.publishEvent(new PeopleMoved(people.stream().map(StaffRecord::id).toList()));
    }

    /// Closes the accounts of those who have left.
    @Transactional
    public void close(Actor actor, List<UUID> people) {
        actor.require(Role.ADMINISTRATOR);
        leavers.close(actor, people, "directory");
    }

    /// Opens the accounts of those who have come back.
    @Transactional
    public void open(Actor actor, List<UUID> people) {
        actor.require(Role.ADMINISTRATOR);
        leavers.open(actor, people);
    }
}
