package org.samverk.groups;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.RefusedException;
import org.springframework.stereotype.Service;

/// Makes the frame of a group's page.
@Service
public class GroupFrames {
    private final Groups groups;
    private final GroupApplications applications;
    private final GroupInvitations invitations;
    private final List<GroupTab> tabs;

    GroupFrames(Groups groups, GroupApplications applications, GroupInvitations invitations, List<GroupTab> tabs) {
        this.groups = groups;
        this.applications = applications;
        this.invitations = invitations;
        this.tabs =
                tabs.stream().sorted(Comparator.comparingInt(GroupTab::order)).toList();
    }

    /// The frame of a group whose content the actor may read.
    ///
    /// @param tab the suffix of the tab that is shown, empty for the first
    /// @throws org.samverk.kernel.NotFoundException when the actor may not know of the group
    /// @throws GroupClosedException when the actor may not read it; the answer is the page with the way in
    /// @throws RefusedException when the group does without this tab
    public GroupFrame of(Actor actor, String slug, String tab) {
        return of(actor, groups.require(actor, slug), tab);
    }

    /// The same for a group that was found already: a post's page, say.
    public GroupFrame of(Actor actor, Group group, String tab) {
        if (!group.readable()) {
            throw new GroupClosedException(frame(actor, group, tab));
        }
        if (!group.uses(tab)) {
            throw new RefusedException("groups.error.toolOff");
        }
        return frame(actor, group, tab);
    }

    /// The frame of a group that the actor knows of, without its tabs: the page on which one asks to be let in.
    public GroupFrame outside(Actor actor, String slug) {
        return frame(actor, groups.require(actor, slug), "application");
    }

    private GroupFrame frame(Actor actor, Group group, String tab) {
        var canAdminister = GroupRules.canAdminister(actor, group);
        return new GroupFrame(
                group,
                tab,
                group.readable() ? links(actor, group) : List.of(),
                canAdminister ? applications.count(group) : 0,
                parent(actor, group.shape().parentId()),
                group.invited() ? invitations.own(actor, group.id()).orElse(null) : null,
                GroupFrame.showsBelow(tab) && group.readable() ? groups.below(actor, group.id()) : List.of(),
                canAdminister,
                GroupRules.canFeed(actor, group),
                GroupRules.canJoin(actor, group),
                GroupRules.canApply(actor, group) && !group.invited(),
                GroupRules.canFollow(actor, group));
    }

    private @Nullable GroupLink parent(Actor actor, @Nullable UUID id) {
        return id == null
                ? null
                : groups.find(actor, id)
                        .map(group -> new GroupLink(
                                group.id(),
                                group.name(),
                                group.path(),
                                group.shape().tint(),
                                group.shape().coverId()))
                        .orElse(null);
    }

    private List<GroupFrame.Link> links(Actor actor, Group group) {
        return tabs.stream()
                .filter(tab -> group.uses(tab.suffix()) && tab.isFor(actor, group))
                .map(tab -> new GroupFrame.Link(tab.labelKey(), path(group, tab), tab.suffix()))
                .toList();
    }

    private static String path(Group group, GroupTab tab) {
        return tab.suffix().isEmpty() ? group.path() : group.path() + "/" + tab.suffix();
    }
}
