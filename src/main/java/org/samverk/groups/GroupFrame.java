package org.samverk.groups;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What surrounds every page of a group.
///
/// @param tab        the suffix of the tab that is shown
/// @param waiting    how many applications wait, for those who may answer them
/// @param parent     the group that it is a sub-group of, null when there is none that the reader may know of
/// @param invitation the one that waits for the reader's answer
/// @param below      its sub-groups that the reader may know of, on the first tab
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

    public boolean isHere(Link link) {
        return link.suffix().equals(tab);
    }
}
