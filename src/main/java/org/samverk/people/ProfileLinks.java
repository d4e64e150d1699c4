package org.samverk.people;

import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.web.NavLink;

/// What another module adds to a profile: the groups of the person, say.
public interface ProfileLinks {
    /// The message key of the heading.
    String title();

    /// Smaller comes first.
    default int order() {
        return 100;
    }

    /// The links that this actor may see, none when there is nothing to show.
    List<NavLink> links(Actor actor, UUID person);
}
