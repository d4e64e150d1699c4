package org.samverk.groups;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.access.Principals;
import org.samverk.access.Subjects;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.audit.AuditKind;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problems;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asking people to take part, whatever the group's visibility: they decide. Until they answer they know of the group,
/// its name and its purpose, and see nothing that is in it.
@Service
public class GroupInvitations {
    private static final int LONGEST_MESSAGE = 500;
    private static final int MOST_SHOWN = 100;
    private final Groups groups;
    private final GroupDoor door;
    private final GroupInvitationTable table;
    private final GroupMemberTable members;
    private final Memberships memberships;
    private final Principals principals;
    private final Subjects subjects;
    private final Activities activities;
    private final TimeSource time;
    private final GroupAudit audit;

    GroupInvitations(
            Groups groups,
            GroupDoor door,
            GroupInvitationTable table,
            GroupMemberTable members,
            Memberships memberships,
            Principals principals,
            Subjects subjects,
            Activities activities,
            TimeSource time,
            GroupAudit audit) {
        this.audit = audit;
        this.groups = groups;
        this.door = door;
        this.table = table;
        this.members = members;
        this.memberships = memberships;
        this.principals = principals;
        this.subjects = subjects;
        this.activities = activities;
        this.time = time;
    }

    /// The invitations that nobody has answered, the latest hundred; none for those who do not administer the group.
    public List<GroupInvitation> waiting(Actor actor, UUID id) {
        return GroupRules.canAdminister(actor, groups.require(actor, id)) ? table.waiting(id, MOST_SHOWN) : List.of();
    }

    /// The invitation that waits for the actor's own answer.
    public Optional<GroupInvitation> own(Actor actor, UUID id) {
        return actor.person().flatMap(person -> table.find(person, id));
    }

    /// Asks somebody. Who applied is let in at once; asking twice is the same as once.
    ///
    /// @param message at most 500 characters, may be empty
    /// @throws NotFoundException when the actor knows of no such person
    /// @throws org.samverk.kernel.RefusedException when the actor does not administer the group, or it is archived
    @Transactional
    public void invite(Actor actor, UUID id, UUID person, @Nullable String message) {
        var text = checked(message);
        administered(actor, id);
        principals.actor(person).orElseThrow(NotFoundException::new);
        if (memberships.roleOf(person, id).filter(MembershipRole::takesPart).isPresent()) {
            return;
        }
        if (members.applies(person, id)) {
            door.letIn(person, id, actor);
            activities.record(actor, ActivityKind.GROUP_INVITED, id, Set.of(person));
        } else if (table.insert(id, person, actor.person().orElse(null), text, time.instant())) {
            tell(actor, id, Set.of(person));
        }
    }

    /// Asks everybody who works in a unit or below it, but those who take part, are asked already, or said no.
    ///
    /// @return how many are asked now
    /// @throws org.samverk.kernel.RefusedException when the actor does not administer the group, or it is archived
    @Transactional
    public int inviteUnit(Actor actor, UUID id, UUID unit, @Nullable String message) {
        var text = checked(message);
        administered(actor, id);
        var asked = Set.copyOf(table.insertUnit(id, unit, actor.person().orElse(null), text, time.instant()));
        if (!asked.isEmpty()) {
            tell(actor, id, asked);
        }
        return asked.size();
    }

    /// Takes part, as one was asked to.
    ///
    /// @throws ConflictException when nobody asks (any more)
    @Transactional
    public void accept(Actor actor, UUID id) {
        memberships.lock(id);
        var group = groups.require(actor, id);
        if (group.takesPart()) {
            return;
        }
        requireWaiting(group.invited());
        GroupRules.requireOpen(group);
        door.letIn(actor.requirePerson(), id, actor);
        activities.record(actor, ActivityKind.GROUP_JOINED, id, Set.of());
    }

    /// @throws ConflictException when nobody asks (any more)
    @Transactional
    public void decline(Actor actor, UUID id) {
        groups.require(actor, id);
        settle(actor.requirePerson(), id, "declined");
    }

    /// Takes an invitation back.
    ///
    /// @throws ConflictException when it is answered already
    /// @throws org.samverk.kernel.RefusedException when the actor does not administer the group
    @Transactional
    public void withdraw(Actor actor, UUID id, UUID person) {
        GroupRules.requireAdminister(actor, groups.require(actor, id));
        settle(person, id, "withdrawn");
        audit.done(actor, AuditKind.MEMBER_UNASKED, id, Set.of(person));
    }

    private void settle(UUID person, UUID id, String state) {
        requireWaiting(table.settle(person, id, state, time.instant()));
        subjects.revoke(id, person);
    }

    private void tell(Actor actor, UUID id, Set<UUID> asked) {
        subjects.grant(id, asked);
        activities.record(actor, ActivityKind.GROUP_ASKED, id, asked);
        audit.done(actor, AuditKind.MEMBER_ASKED, id, asked);
    }

    private void administered(Actor actor, UUID id) {
        memberships.lock(id);
        var group = groups.require(actor, id);
        GroupRules.requireAdminister(actor, group);
        GroupRules.requireOpen(group);
    }

    private static void requireWaiting(boolean waiting) {
        if (!waiting) {
            throw new ConflictException("groups.error.invitationGone");
        }
    }

    private static String checked(@Nullable String message) {
        var problems = new Problems();
        var text = problems.text("message", message, LONGEST_MESSAGE);
        problems.throwIfAny();
        return text;
    }
}
