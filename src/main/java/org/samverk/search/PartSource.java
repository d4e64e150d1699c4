package org.samverk.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is found by itself within a subject, and read by those who may see the subject: comments.
public interface PartSource {
    /// Part of a subject.
    ///
    /// @param path the address at which it is shown
    record Part(UUID subjectId, String path, SearchText text) {}

    /// @return the keys of what is said about these subjects
    List<UUID> of(Collection<UUID> subjects);

    /// @return each by its key; what is missing here is not found
    Map<UUID, Part> read(Collection<UUID> parts);

    /// In the order of their keys.
    ///
    /// @param after the last key of an earlier call, null to begin
    List<UUID> after(@Nullable UUID after, int limit);

    long count();
}
