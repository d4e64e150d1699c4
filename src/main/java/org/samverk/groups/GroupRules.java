package org.samverk.groups;

import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.MembershipRole;
import org.samverk.access.Visibility;
import org.samverk.kernel.RefusedException;

/// Who may do what with a group that they know of.
final class GroupRules {
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
    /// @param administrators how many there are before the act
    static void requireAnotherAdministrator(MembershipRole role, int administrators) {
        if (role == MembershipRole.ADMINISTRATOR && administrators < 2) {
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
