package org.samverk.groups;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.samverk.access.Actor;

/// Says in which groups something is unread: for the dots in the rail. The feed knows.
public interface GroupMarks {
    /// @return those of the groups that hold something that the actor has not read
    Set<UUID> unread(Actor actor, Collection<UUID> groups);
}
