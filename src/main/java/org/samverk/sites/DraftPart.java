package org.samverk.sites;

import java.util.Optional;
import org.samverk.access.Actor;

/// What another module shows beside a draft: how its review stands, say.
public interface DraftPart {
    /// @return what this actor, who may read the draft, gets to see; empty when there is nothing to show
    Optional<Part> part(Actor actor, PageDraft draft);

    /// @param template the path under `src/main/jte` without `.jte`; it takes `ui` and `page`
    record Part(String template, Object page) {}
}
