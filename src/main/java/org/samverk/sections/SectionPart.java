package org.samverk.sections;

import java.util.Optional;
import org.samverk.access.Actor;

/// What another module shows of a section: the flow of its pages, say.
public interface SectionPart {
    /// @param keeps whether the actor may say how things are done there
    Optional<Part> part(Actor actor, Section section, boolean keeps);

    /// @param template the path under `src/main/jte` without `.jte`; it takes `ui` and `page`
    record Part(String template, Object page) {}
}
