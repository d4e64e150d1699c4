package org.samverk.groups;

import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.MembershipRole;
import org.samverk.access.Role;
import org.samverk.access.Visibility;
import org.samverk.kernel.RefusedException;

/// Who may do what with a group that they know of.
final class GroupRules {
    /// How many people a rule may name that is added by somebody who neither leads them nor administers the
    /// organisation.
    static final int MOST_FED = 50;

    private GroupRules() {}

    /// The rule of `access.visible_to` for what is in a group.
    static boolean canRead(Actor actor, Visibility visibility, @Nullable MembershipRole role) {
        return actor instanceof Actor.SystemActor
                || (role != null && role.takesPart())
                || (actor.isEmployee() && visibility.isReadByAllEmployees());
    }

    static boolean canAdminister(Actor actor, Group group) {
        return actor instanceof Actor.SystemActor || group.administered();
    }

    static boolean canJoin(Actor actor, Group group) {
        return isOutsideEmployee(actor, group) && !group.archived() && group.visibility() == Visibility.OPEN;
    }

    static boolean canApply(Actor actor, Group group) {
        return isOutsideEmployee(actor, group)
                && !group.applied()
                && !group.archived()
                && (group.visibility() == Visibility.MODERATED || group.visibility() == Visibility.CLOSED);
    }

    static boolean canFollow(Actor actor, Group group) {
        return isOutsideEmployee(actor, group)
                && !group.followed()
                && !group.archived()
                && group.visibility().isReadByAllEmployees();
    }

    /// Whoever administers the organisation may say which rules feed a group that they know of.
    static boolean canFeed(Actor actor, Group group) {
        return canAdminister(actor, group) || actor.has(Role.ADMINISTRATOR);
    }

    static void requireFeed(Actor actor, Group group) {
        if (!canFeed(actor, group)) {
            throw new RefusedException("groups.error.administratorsOnly");
        }
    }

    /// Nobody takes many people in without asking them, but those who answer for them.
    ///
    /// @param people how many the rule names now
    /// @param leads  whether the actor leads the unit that it is about, or one above it
    static void requireRuleSize(Actor actor, int people, boolean leads) {
        if (people > MOST_FED && !leads && !actor.has(Role.ADMINISTRATOR)) {
            throw new RefusedException("groups.error.ruleTooLarge", people, MOST_FED);
        }
    }

    static void requireAdminister(Actor actor, Group group) {
        if (!canAdminister(actor, group)) {
            throw new RefusedException("groups.error.administratorsOnly");
        }
    }

    /// @throws RefusedException when the group is archived
    static void requireOpen(Group group) {
        if (group.archived()) {
            throw new RefusedException("web.error.groupArchived");
        }
    }

    /// Sub-groups go one level down, and the administrators of a group make them.
    static void requireSubGroup(Actor actor, Group parent) {
        requireAdminister(actor, parent);
        requireOpen(parent);
        if (parent.shape().parentId() != null) {
            throw new RefusedException("groups.error.oneLevel");
        }
    }

    static void requireJoin(Actor actor, Group group) {
        actor.requireEmployee();
        requireOpen(group);
        if (!canJoin(actor, group)) {
            throw new RefusedException("groups.error.applyInstead");
        }
    }

    static void requireApply(Actor actor, Group group) {
        actor.requireEmployee();
        requireOpen(group);
        if (!canApply(actor, group)) {
            throw new RefusedException("groups.error.joinInstead");
        }
    }

    static void requireFollow(Actor actor, Group group) {
        actor.requireEmployee();
        requireOpen(group);
        if (!canFollow(actor, group)) {
            throw new RefusedException("groups.error.followClosed");
        }
    }

    /// A group never loses its last administrator.
    ///
    /// @param another whether somebody else administers it and can act
    static void requireAnotherAdministrator(MembershipRole role, boolean another) {
        if (role == MembershipRole.ADMINISTRATOR && !another) {
            throw new RefusedException("groups.error.lastAdministrator");
        }
    }

    /// A guest stays a guest, and nobody becomes one or a follower by an administrator's hand.
    static void requireRole(MembershipRole before, MembershipRole after) {
        if (before == MembershipRole.GUEST
                || !(after == MembershipRole.ADMINISTRATOR || after == MembershipRole.MEMBER)) {
            throw new RefusedException("groups.error.guestStays");
        }
    }

    private static boolean isOutsideEmployee(Actor actor, Group group) {
        return actor instanceof Actor.Member && !group.takesPart();
    }
}
