package org.samverk.people;

import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;

/// What people wrote about something, for the question who knows: whoever can look into texts answers.
public interface Writings {
    /// @param words single words, all of which must stand there in some form
    /// @return keys of posts, ideas and pages that the actor may read
    List<UUID> about(Actor actor, String words);
}
