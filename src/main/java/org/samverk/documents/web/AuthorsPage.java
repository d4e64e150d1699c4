package org.samverk.documents.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.coediting.AuthoredBlock;
import org.samverk.documents.Draft;

/// A draft's text by who wrote what.
///
/// @param people those who wrote, by key
public record AuthorsPage(Draft draft, List<AuthoredBlock> blocks, Map<UUID, PersonRef> people) {
    public @Nullable PersonRef author(AuthoredBlock.Run run) {
        return run.by() == null ? null : people.get(run.by());
    }
}
