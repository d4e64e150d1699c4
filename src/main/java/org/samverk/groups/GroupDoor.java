package org.samverk.groups;

import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.MembershipEnded;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.access.Principals;
import org.samverk.access.Subjects;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.TimeSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The one way into a group and the one way out, with everything that hangs on it. Those who use it hold the group's
/// lock and have judged whether the actor may.
@Component
class GroupDoor {
    private final GroupMemberTable table;
    private final GroupInvitationTable invitations;
    private final FeedingTable feeding;
    private final Memberships memberships;
    private final Principals principals;
    private final Subjects subjects;
    private final ApplicationEventPublisher events;
    private final TimeSource time;
    private final GroupAudit audit;

    GroupDoor(
            GroupMemberTable table,
            GroupInvitationTable invitations,
            FeedingTable feeding,
            Memberships memberships,
            Principals principals,
            Subjects subjects,
            ApplicationEventPublisher events,
            TimeSource time,
            GroupAudit audit) {
        this.audit = audit;
        this.table = table;
        this.invitations = invitations;
        this.feeding = feeding;
        this.memberships = memberships;
        this.principals = principals;
        this.subjects = subjects;
        this.events = events;
        this.time = time;
    }

    /// Lets an employee in as a member, somebody from outside as a guest; what they asked for or were asked is settled.
    ///
    /// @throws NotFoundException when there is no such person
    void letIn(UUID person, UUID group, Actor by) {
        admit(person, group, by);
        audit.cameIn(by, group, person);
    }

    /// The same for whoever says in the audit trail what it was.
    void admit(UUID person, UUID group, Actor by) {
        table.settle(person, group, "accepted", by.id(), time.instant());
        invitations.settle(person, group, "accepted", time.instant());
        subjects.revoke(group, person);
        feeding.forget(group, person);
        memberships.put(person, group, roleFor(person), time.instant());
    }

    /// Ends whatever the person is in the group, by their own or an administrator's hand: the rules leave them alone.
    void end(UUID person, UUID group, Actor by) {
        feeding.leave(group, person, time.instant());
        shut(person, group, by);
    }

    /// Ends whatever the person is in the group.
    void shut(UUID person, UUID group, Actor by) {
        audit.wentOut(by, group, person);
        forget(person, group);
    }

    /// Ends that the person follows the group, which let them read nothing that they could not read anyhow.
    void endFollowing(UUID person, UUID group) {
        feeding.leave(group, person, time.instant());
        forget(person, group);
    }

    private void forget(UUID person, UUID group) {
        memberships.remove(person, group);
        events.publishEvent(new MembershipEnded(person, group));
    }

    private MembershipRole roleFor(UUID person) {
        return switch (principals.actor(person).orElseThrow(NotFoundException::new)) {
            case Actor.Guest guest -> MembershipRole.GUEST;
            default -> MembershipRole.MEMBER;
        };
    }
}
