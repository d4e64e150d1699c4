package org.samverk.people;

import java.util.Optional;
import org.samverk.access.Actor;

/// What another module shows on a profile, below what the person says of themselves: what they did lately, say.
public interface ProfilePart {
    /// @return what this actor may see of the person, empty when there is nothing to show
    Optional<Part> part(Actor actor, Person person);

    /// @param template the path under `src/main/jte` without `.jte`; it takes `ui` and `page`
    record Part(String template, Object page) {}
}
