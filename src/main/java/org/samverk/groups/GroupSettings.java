package org.samverk.groups;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Circles;
import org.samverk.access.MembershipEnded;
import org.samverk.access.Memberships;
import org.samverk.access.Subjects;
import org.samverk.access.Visibility;
import org.samverk.audit.AuditKind;
import org.samverk.files.Files;
import org.samverk.kernel.TimeSource;
import org.samverk.people.Units;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the administrators of a group change about it.
@Service
public class GroupSettings {
    private final Groups groups;
    private final GroupTable table;
    private final GroupMemberTable members;
    private final GroupTools tools;
    private final Units units;
    private final Circles circles;
    private final Memberships memberships;
    private final Subjects subjects;
    private final Files files;
    private final ApplicationEventPublisher events;
    private final TimeSource time;
    private final GroupAudit audit;

    GroupSettings(
            Groups groups,
            GroupTable table,
            GroupMemberTable members,
            GroupTools tools,
            Units units,
            Circles circles,
            Memberships memberships,
            Subjects subjects,
            Files files,
            ApplicationEventPublisher events,
            TimeSource time,
            GroupAudit audit) {
        this.audit = audit;
        this.groups = groups;
        this.table = table;
        this.members = members;
        this.tools = tools;
        this.units = units;
        this.circles = circles;
        this.memberships = memberships;
        this.subjects = subjects;
        this.files = files;
        this.events = events;
        this.time = time;
    }

    /// Changes everything that the fields say but template and parent; the address stays. Followers of a group that
    /// closes follow it no more, and nobody waits any longer to be let into one that others may not know of.
    ///
    /// @throws org.samverk.kernel.RefusedException when the actor does not administer the group, or it is archived
    /// @throws org.samverk.kernel.InvalidInputException with everything that is wrong with the fields
    @Transactional
    public Group change(Actor actor, UUID id, GroupFields fields) {
        var group = administered(actor, id);
        var valid = fields.valid(tools.suffixes(), units::exists);
        var off = valid.toolsOff();
        table.update(id, valid, off == null ? group.shape().toolsOff() : off);
        subjects.rename(id, valid.name(), group.path());
        if (valid.visibility() != group.visibility()) {
            changeVisibility(id, valid.visibility());
        }
        audit.changed(actor, group, valid.visibility());
        return groups.require(actor, id);
    }

    /// Gives the group a picture of its own.
    ///
    /// @param fileId a picture that the actor has uploaded, null to go back to the pattern
    /// @throws org.samverk.kernel.RefusedException when the actor does not administer the group, or it is archived
    @Transactional
    public void changeCover(Actor actor, UUID id, @Nullable UUID fileId) {
        administered(actor, id);
        if (fileId != null) {
            files.attach(actor, id, List.of(fileId));
        }
        table.updateCover(id, fileId);
        audit.done(actor, AuditKind.GROUP_CHANGED, id);
    }

    /// @throws org.samverk.kernel.RefusedException when the actor does not administer the group, or it is archived
    @Transactional
    public void requireChange(Actor actor, UUID id) {
        administered(actor, id);
    }

    private Group administered(Actor actor, UUID id) {
        memberships.lock(id);
        var group = groups.require(actor, id);
        GroupRules.requireAdminister(actor, group);
        GroupRules.requireOpen(group);
        return group;
    }

    private void changeVisibility(UUID id, Visibility visibility) {
        circles.changeVisibility(id, visibility);
        subjects.readdress(id, Groups.audience(visibility), id);
        if (!visibility.isReadByAllEmployees()) {
            members.removeFollowers(id).forEach(person -> events.publishEvent(new MembershipEnded(person, id)));
        }
        if (visibility == Visibility.SECRET) {
            members.withdrawApplications(id, time.instant());
        }
    }
}
