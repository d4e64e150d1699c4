package org.samverk.groups;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.access.PersonRef;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who is in a group, and how one gets in and out. Every verb locks the group first and judges what it then finds, so
/// that two acts at the same moment never leave a group without an administrator.
@Service
public class GroupMembers {
    private static final int SIZE = 60;
    private static final int FOUND = 12;
    private final Groups groups;
    private final GroupMemberTable table;
    private final Memberships memberships;
    private final GroupDoor door;
    private final Activities activities;
    private final TimeSource time;
    private final GroupAudit audit;

    GroupMembers(
            Groups groups,
            GroupMemberTable table,
            Memberships memberships,
            GroupDoor door,
            Activities activities,
            TimeSource time,
            GroupAudit audit) {
        this.audit = audit;
        this.groups = groups;
        this.table = table;
        this.memberships = memberships;
        this.door = door;
        this.activities = activities;
        this.time = time;
    }

    /// Those who take part, administrators first, then by name.
    ///
    /// @param words in the name, empty for all
    /// @throws NotFoundException when the actor may not read what is in the group
    public Slice<GroupMember> list(Actor actor, UUID id, String words, @Nullable UUID after) {
        requireReadable(actor, id);
        var rows = table.list(id, words.strip(), after, SIZE + 1);
        return Slice.of(rows, SIZE, member -> member.person().id().toString());
    }

    /// A few of those who take part, administrators first, to show some faces.
    ///
    /// @throws NotFoundException when the actor may not read what is in the group
    public List<PersonRef> some(Actor actor, UUID id, int most) {
        requireReadable(actor, id);
        return table.faces(id, most);
    }

    /// The administrators, whom everybody who knows of the group may ask.
    public List<PersonRef> administrators(Actor actor, UUID id) {
        groups.require(actor, id);
        return table.administrators(id);
    }

    /// People who could be added, by name; nobody without words.
    ///
    /// @throws org.samverk.kernel.RefusedException when the actor does not administer the group
    public List<PersonRef> outside(Actor actor, UUID id, String words) {
        GroupRules.requireAdminister(actor, groups.require(actor, id));
        return words.isBlank() ? List.of() : table.outside(actor, id, words.strip(), FOUND);
    }

    /// Joins an open group. Joining twice is the same as once.
    ///
    /// @throws org.samverk.kernel.RefusedException when one has to apply, or is no employee
    @Transactional
    public void join(Actor actor, UUID id) {
        var group = locked(actor, id);
        if (group.takesPart()) {
            return;
        }
        GroupRules.requireJoin(actor, group);
        door.letIn(actor.requirePerson(), id, actor);
        activities.record(actor, ActivityKind.GROUP_JOINED, id, Set.of());
    }

    /// Takes a person in, without asking them: an employee as a member, a guest as a guest.
    ///
    /// @throws NotFoundException when the actor knows of no such person
    @Transactional
    public void add(Actor actor, UUID id, UUID person) {
        administered(actor, id);
        memberships.requireOpen(actor, id);
        if (memberships.roleOf(person, id).filter(MembershipRole::takesPart).isPresent()) {
            return;
        }
        door.letIn(person, id, actor);
        activities.record(actor, ActivityKind.GROUP_INVITED, id, Set.of(person));
    }

    /// Makes a member an administrator, or an administrator a member.
    ///
    /// @throws org.samverk.kernel.RefusedException when the group would lose its last administrator, or for a guest
    @Transactional
    public void changeRole(Actor actor, UUID id, UUID person, MembershipRole role) {
        administered(actor, id);
        var before = roleIn(person, id);
        GroupRules.requireRole(before, role);
        if (role != MembershipRole.ADMINISTRATOR) {
            GroupRules.requireAnotherAdministrator(before, memberships.hasOtherAdministrator(id, person));
        }
        memberships.put(person, id, role, time.instant());
        audit.role(actor, id, person, before, role);
    }

    /// Takes a person out.
    ///
    /// @throws org.samverk.kernel.RefusedException when the group would lose its last administrator
    @Transactional
    public void remove(Actor actor, UUID id, UUID person) {
        administered(actor, id);
        GroupRules.requireAnotherAdministrator(roleIn(person, id), memberships.hasOtherAdministrator(id, person));
        door.end(person, id, actor);
    }

    /// One leaves an archived group too.
    ///
    /// @throws org.samverk.kernel.RefusedException when the group would lose its last administrator
    @Transactional
    public void leave(Actor actor, UUID id) {
        if (locked(actor, id).takesPart()) {
            var person = actor.requirePerson();
            GroupRules.requireAnotherAdministrator(roleIn(person, id), memberships.hasOtherAdministrator(id, person));
            door.end(person, id, actor);
        }
    }

    /// Gets the news of a group that all employees may read, without joining it.
    @Transactional
    public void follow(Actor actor, UUID id) {
        var group = locked(actor, id);
        if (!group.takesPart() && !group.followed()) {
            GroupRules.requireFollow(actor, group);
            memberships.put(actor.requirePerson(), id, MembershipRole.FOLLOWER, time.instant());
        }
    }

    @Transactional
    public void unfollow(Actor actor, UUID id) {
        if (locked(actor, id).followed()) {
            door.endFollowing(actor.requirePerson(), id);
        }
    }

    private Group locked(Actor actor, UUID id) {
        memberships.lock(id);
        return groups.require(actor, id);
    }

    private void administered(Actor actor, UUID id) {
        GroupRules.requireAdminister(actor, locked(actor, id));
    }

    private void requireReadable(Actor actor, UUID id) {
        if (!groups.require(actor, id).readable()) {
            throw new NotFoundException();
        }
    }

    private MembershipRole roleIn(UUID person, UUID id) {
        return Optional.of(person)
                .flatMap(each -> memberships.roleOf(each, id))
                .filter(MembershipRole::takesPart)
                .orElseThrow(NotFoundException::new);
    }
}
