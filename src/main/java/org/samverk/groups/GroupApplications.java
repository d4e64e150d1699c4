package org.samverk.groups;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Memberships;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.audit.AuditKind;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.Problems;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The way into moderated and closed groups.
@Service
public class GroupApplications {
    private static final int LONGEST_MESSAGE = 500;
    private final Groups groups;
    private final GroupMembers members;
    private final GroupMemberTable table;
    private final Memberships memberships;
    private final Activities activities;
    private final TimeSource time;
    private final GroupAudit audit;

    GroupApplications(
            Groups groups,
            GroupMembers members,
            GroupMemberTable table,
            Memberships memberships,
            Activities activities,
            TimeSource time,
            GroupAudit audit) {
        this.audit = audit;
        this.groups = groups;
        this.members = members;
        this.table = table;
        this.memberships = memberships;
        this.activities = activities;
        this.time = time;
    }

    /// Those who wait for an answer, the longest waiting first; nobody for those who do not administer the group.
    public List<GroupApplication> waiting(Actor actor, UUID id) {
        return GroupRules.canAdminister(actor, groups.require(actor, id)) ? table.applications(id) : List.of();
    }

    /// How many wait for an answer. The caller has asked whether the actor administers the group.
    int count(Group group) {
        return table.countApplications(group.id());
    }

    /// Asks to be let into a moderated or closed group. Asking twice is the same as once.
    ///
    /// @param message at most 500 characters, may be empty
    @Transactional
    public void apply(Actor actor, UUID id, @Nullable String message) {
        var group = locked(actor, id);
        if (group.applied() || group.takesPart()) {
            return;
        }
        GroupRules.requireApply(actor, group);
        var problems = new Problems();
        var text = problems.text("message", message, LONGEST_MESSAGE);
        problems.throwIfAny();
        table.apply(actor.requirePerson(), id, text, time.instant());
        activities.record(actor, ActivityKind.GROUP_APPLIED, id, table.administratorIds(id));
    }

    /// Takes back what one asked for.
    @Transactional
    public void withdraw(Actor actor, UUID id) {
        locked(actor, id);
        table.settle(actor.requirePerson(), id, "withdrawn", actor.id(), time.instant());
    }

    /// @throws ConflictException when the person does not wait (any more)
    /// @throws org.samverk.kernel.RefusedException when the actor does not administer the group
    @Transactional
    public void accept(Actor actor, UUID id, UUID person) {
        settle(actor, id, person, "accepted");
        members.add(actor, id, person);
    }

    /// @throws ConflictException when the person does not wait (any more)
    /// @throws org.samverk.kernel.RefusedException when the actor does not administer the group
    @Transactional
    public void decline(Actor actor, UUID id, UUID person) {
        settle(actor, id, person, "declined");
        activities.record(actor, ActivityKind.GROUP_REFUSED, id, Set.of(person));
        audit.done(actor, AuditKind.APPLICATION_DECLINED, id, Set.of(person));
    }

    private void settle(Actor actor, UUID id, UUID person, String state) {
        GroupRules.requireAdminister(actor, locked(actor, id));
        if (!table.settle(person, id, state, actor.id(), time.instant())) {
            throw new ConflictException("groups.error.alreadyAnswered");
        }
    }

    private Group locked(Actor actor, UUID id) {
        memberships.lock(id);
        return groups.require(actor, id);
    }
}
