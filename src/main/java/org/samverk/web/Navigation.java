package org.samverk.web;

import java.util.List;
import org.samverk.access.Actor;

/// What a module adds to the shell. Each costs one query a page at most.
public interface Navigation {
    /// Where a link goes.
    enum Place {
        /// The main list of the rail.
        MAIN,
        /// The person's own groups.
        GROUPS,
        /// The groups that the person follows without taking part.
        FOLLOWED,
        /// What the person may begin: a post, an idea, a draft, a group.
        CREATE,
        /// What waits for the person by their role: decider's desk, publisher's desk, ideas to answer.
        DESKS,
        /// The administrators' pages.
        ADMIN,
        /// The bell.
        NOTIFICATIONS
    }

    Place place();

    /// Smaller comes first within the place.
    default int order() {
        return 100;
    }

    /// The links for this actor, none when there is nothing for them.
    List<NavLink> links(Actor actor);
}
