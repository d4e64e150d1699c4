package org.samverk.groups;

import java.util.Set;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.Circles;
import org.samverk.access.Memberships;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.audit.AuditKind;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeping a group whose work is done: it is read, nothing more is written in it, and it is listed apart.
@Service
public class GroupArchive {
    private final Groups groups;
    private final GroupTable table;
    private final GroupMemberTable members;
    private final Circles circles;
    private final Memberships memberships;
    private final Activities activities;
    private final TimeSource time;
    private final GroupAudit audit;

    GroupArchive(
            Groups groups,
            GroupTable table,
            GroupMemberTable members,
            Circles circles,
            Memberships memberships,
            Activities activities,
            TimeSource time,
            GroupAudit audit) {
        this.audit = audit;
        this.groups = groups;
        this.table = table;
        this.members = members;
        this.circles = circles;
        this.memberships = memberships;
        this.activities = activities;
        this.time = time;
    }

    /// Archives a group and its sub-groups. Nobody waits any longer to be let in. Archiving twice is the same as once.
    ///
    /// @throws RefusedException when the actor does not administer the group
    @Transactional
    public void archive(Actor actor, UUID id) {
        if (administered(actor, id).archived()) {
            return;
        }
        var all = table.withSubGroups(id);
        var now = time.instant();
        circles.archive(all, now);
        all.forEach(each -> {
            members.withdrawApplications(each, now);
            activities.record(actor, ActivityKind.GROUP_ARCHIVED, each, administrators(each));
            audit.done(actor, AuditKind.GROUP_ARCHIVED, each);
        });
    }

    /// Brings a group back, and those of its sub-groups that were archived with it.
    ///
    /// @throws RefusedException when the actor does not administer the group, or while its parent is archived
    @Transactional
    public void bringBack(Actor actor, UUID id) {
        var group = administered(actor, id);
        if (!group.archived()) {
            return;
        }
        var parent = group.shape().parentId();
        if (parent != null && memberships.isArchived(parent)) {
            throw new RefusedException("groups.error.parentArchived");
        }
        var all = table.archivedTogether(id);
        circles.bringBack(all);
        all.forEach(each -> {
            activities.record(actor, ActivityKind.GROUP_BROUGHT_BACK, each, administrators(each));
            audit.done(actor, AuditKind.GROUP_BROUGHT_BACK, each);
        });
    }

    private Set<UUID> administrators(UUID id) {
        return members.administratorIds(id);
    }

    private Group administered(Actor actor, UUID id) {
        memberships.lock(id);
        var group = groups.require(actor, id);
        GroupRules.requireAdminister(actor, group);
        return group;
    }
}
