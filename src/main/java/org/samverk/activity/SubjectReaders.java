package org.samverk.activity;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/// Who has looked at what. The module that remembers it implements this; who tells people of acts asks here and need
/// not know that module. See [SubjectRead] for what is read later.
public interface SubjectReaders {
    /// @return those of the people who have read the subject, and what was said about it, after that time
    Set<UUID> readAfter(UUID subjectId, Instant at, Collection<UUID> people);
}
