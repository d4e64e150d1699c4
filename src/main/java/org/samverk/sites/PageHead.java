package org.samverk.sites;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.samverk.access.Actor;

/// What another module shows above the text of a page of either site that is looked at as it is now, and in the preview
/// of its draft.
public interface PageHead {
    /// @param kept under whose key the module keeps it: the page's, or that of the draft that is looked at
    /// @return what this actor, who sees the page, gets to see; empty when there is nothing to show
    Optional<Head> head(Actor actor, Page page, UUID kept);

    /// @param data what it is in the words of schema.org, for search engines
    record Head(DraftPart.Part part, Map<String, Object> data) {}
}
