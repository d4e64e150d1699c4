package org.samverk.activity;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;

/// What people wrote when they did something, for those who tell of it elsewhere: in a letter, say. Made by the modules
/// that keep the words.
public interface ActWords {
    /// An act of which the words are wanted.
    ///
    /// @param id     its key in the activities
    /// @param kind   the name of an [ActivityKind]
    /// @param partId the comment that it was done with, null for the subject itself
    record Act(UUID id, String kind, UUID actorId, @Nullable UUID partId) {}

    /// @return by the act's key, those whose words the reader may see now
    Map<UUID, String> words(Actor reader, UUID subjectId, Collection<Act> acts);
}
