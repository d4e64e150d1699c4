package org.samverk.groups;

import java.util.List;

/// What surrounds every page of a group.
///
/// @param tab       the suffix of the tab that is shown
/// @param waiting   how many applications wait, for those who may answer them
/// @param canJoin   and the others: which acts the reader is offered
public record GroupFrame(
        Group group,
        String tab,
        List<Link> tabs,
        int waiting,
        boolean canAdminister,
        boolean canJoin,
        boolean canApply,
        boolean canFollow) {

    /// A tab as this reader gets it.
    public record Link(String labelKey, String path, String suffix) {}

    /// Whether the reader takes part: may write here.
    public boolean takesPart() {
        return group.takesPart();
    }

    public boolean isHere(Link link) {
        return link.suffix().equals(tab);
    }
}
