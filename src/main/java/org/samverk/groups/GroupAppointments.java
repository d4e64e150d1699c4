package org.samverk.groups;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.access.Principals;
import org.samverk.access.Role;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.audit.AuditKind;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gives a group an administrator again when the last one has left the organisation. For administrators of the
/// organisation, who learn the group's name and who is in it, whatever its visibility, and nothing that is written
/// there.
@Service
public class GroupAppointments {
    private static final int MOST_GROUPS = 200;
    private static final int MOST_PEOPLE = 24;
    private final Groups groups;
    private final OrphanedGroupTable table;
    private final GroupDoor door;
    private final Memberships memberships;
    private final Principals principals;
    private final Activities activities;
    private final TimeSource time;
    private final GroupAudit audit;

    GroupAppointments(
            Groups groups,
            OrphanedGroupTable table,
            GroupDoor door,
            Memberships memberships,
            Principals principals,
            Activities activities,
            TimeSource time,
            GroupAudit audit) {
        this.audit = audit;
        this.groups = groups;
        this.table = table;
        this.door = door;
        this.memberships = memberships;
        this.principals = principals;
        this.activities = activities;
        this.time = time;
    }

    /// The groups that nobody administers who can act, by name, at most 200.
    ///
    /// @throws org.samverk.kernel.RefusedException when the actor is no administrator of the organisation
    public List<OrphanedGroup> list(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        return table.list(MOST_GROUPS);
    }

    /// How many such groups there are; none for those who cannot do anything about it.
    public int count(Actor actor) {
        return actor.has(Role.ADMINISTRATOR) ? table.count() : 0;
    }

    /// @throws NotFoundException when there is no such group, or it has an administrator
    /// @throws org.samverk.kernel.RefusedException when the actor is no administrator of the organisation
    public OrphanedGroup require(Actor actor, UUID id) {
        actor.require(Role.ADMINISTRATOR);
        return table.find(id).orElseThrow(NotFoundException::new);
    }

    /// Who can be appointed, at most 24: employees in the group, and others when one looks for them by words.
    ///
    /// @throws NotFoundException when there is no such group, or it has an administrator
    public List<Appointee> appointees(Actor actor, UUID id, String words) {
        require(actor, id);
        audit.read(actor, id);
        return table.appointees(id, words.strip(), MOST_PEOPLE);
    }

    /// Makes an employee the administrator of a group that has none, and tells them.
    ///
    /// @throws ConflictException when the group has got one meanwhile and the actor knows of it
    /// @throws InvalidInputException when the person is no employee who can act
    /// @throws org.samverk.kernel.RefusedException when the actor is no administrator of the organisation
    @Transactional
    public void appoint(Actor actor, UUID id, UUID person) {
        actor.require(Role.ADMINISTRATOR);
        memberships.lock(id);
        if (table.find(id).isEmpty()) {
            groups.require(actor, id);
            throw new ConflictException("groups.error.administered");
        }
        if (!(principals.actor(person).orElse(null) instanceof Actor.Member)) {
            throw new InvalidInputException("person", "groups.problem.appointee");
        }
        door.admit(person, id, actor);
        memberships.put(person, id, MembershipRole.ADMINISTRATOR, time.instant());
        activities.record(actor, ActivityKind.GROUP_APPOINTED, id, Set.of(person));
        audit.done(actor, AuditKind.MEMBER_APPOINTED, id, Set.of(person));
    }
}
