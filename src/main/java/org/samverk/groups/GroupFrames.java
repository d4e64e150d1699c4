package org.samverk.groups;

import java.util.Comparator;
import java.util.List;
import org.samverk.access.Actor;
import org.springframework.stereotype.Service;

/// Makes the frame of a group's page.
@Service
public class GroupFrames {
    private final Groups groups;
    private final GroupApplications applications;
    private final List<GroupTab> tabs;

    GroupFrames(Groups groups, GroupApplications applications, List<GroupTab> tabs) {
        this.groups = groups;
        this.applications = applications;
        this.tabs =
                tabs.stream().sorted(Comparator.comparingInt(GroupTab::order)).toList();
    }

    /// The frame of a group whose content the actor may read.
    ///
    /// @param tab the suffix of the tab that is shown, empty for the first
    /// @throws org.samverk.kernel.NotFoundException when the actor may not know of the group
    /// @throws GroupClosedException when the actor may not read it; the answer is the page with the way in
    public GroupFrame of(Actor actor, String slug, String tab) {
        return of(actor, groups.require(actor, slug), tab);
    }

    /// The same for a group that was found already: a post's page, say.
    public GroupFrame of(Actor actor, Group group, String tab) {
        var frame = frame(actor, group, tab);
        if (!group.readable()) {
            throw new GroupClosedException(frame);
        }
        return frame;
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
                canAdminister ? applications.waiting(actor, group.id()).size() : 0,
                canAdminister,
                GroupRules.canJoin(actor, group),
                GroupRules.canApply(actor, group),
                GroupRules.canFollow(actor, group));
    }

    private List<GroupFrame.Link> links(Actor actor, Group group) {
        return tabs.stream()
                .filter(tab -> tab.isFor(actor, group))
                .map(tab -> new GroupFrame.Link(tab.labelKey(), path(group, tab), tab.suffix()))
                .toList();
    }

    private static String path(Group group, GroupTab tab) {
        return tab.suffix().isEmpty() ? group.path() : group.path() + "/" + tab.suffix();
    }
}
