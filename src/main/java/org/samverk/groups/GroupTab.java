package org.samverk.groups;

import org.samverk.access.Actor;

/// A tab of every group's page: a module makes a bean of it and shows its page inside `groups/frame.jte`.
public interface GroupTab {
    /// Smaller comes first: the feed 10, ideas 20, drafts 30, members 80, about 90, settings 100.
    int order();

    /// The message with the word on it.
    String labelKey();

    /// What its address has after `/groups/{slug}/`, empty for the first tab.
    String suffix();

    default boolean isFor(Actor actor, Group group) {
        return true;
    }

    /// Whether a group may do without it: an administrator switches it on and off.
    default boolean isTool() {
        return !suffix().isEmpty();
    }
}
