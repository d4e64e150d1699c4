package org.samverk.sites;

import java.util.Optional;
import org.samverk.access.Actor;

/// What another module shows below the text of an intranet page that is looked at as it is now.
public interface PagePart {
    /// @return what this actor, who sees the page, gets to see; empty when there is nothing to show
    Optional<DraftPart.Part> part(Actor actor, Page page);
}
