package org.samverk.groups;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What surrounds every page of a group.
///
/// @param tab        the suffix of the tab that is shown
/// @param waiting    how many applications wait, for those who may answer them
/// @param parent     the group that it is a sub-group of, null when there is none that the reader may know of
/// @param invitation the one that waits for the reader's answer
/// @param below      its sub-groups that the reader may know of, on the first tab and on the one about it
/// @param canFeed    whether the reader may say which rules feed its members
/// @param canJoin    and the others: which acts the reader is offered
public record GroupFrame(
        Group group,
        String tab,
        List<Link> tabs,
        int waiting,
        @Nullable GroupLink parent,
        @Nullable GroupInvitation invitation,
        List<Group> below,
        boolean canAdminister,
        boolean canFeed,
        boolean canJoin,
        boolean canApply,
        boolean canFollow) {

    /// A tab as this reader gets it.
    public record Link(String labelKey, String path, String suffix) {}

    /// Whether the reader takes part: may write here. Nobody writes in an archived group.
    public boolean takesPart() {
        return group.writable();
    }

    /// Whether the reader may change the group now: an archived one is brought back first.
    public boolean canChange() {
        return canAdminister && !group.archived();
    }

    /// Whether the reader may say which rules feed its members now.
    public boolean canChangeRules() {
        return canFeed && !group.archived();
    }

    /// Whether the reader is one of the group and can leave it, an archived one too.
    public boolean canLeave() {
        return group.takesPart();
    }

    /// Whether the sub-groups show on the tab.
    static boolean showsBelow(String tab) {
        return tab.isEmpty() || tab.equals("about");
    }

    public boolean isHere(Link link) {
        return link.suffix().equals(tab);
    }
}
