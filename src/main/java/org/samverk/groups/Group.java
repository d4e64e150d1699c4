package org.samverk.groups;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.MembershipRole;
import org.samverk.access.Visibility;

/// A group as one reader sees it.
///
/// @param members    how many take part in it
/// @param role       what the reader is in it, null when nothing
/// @param readable   whether the reader may read what is in it, not only its name and purpose
/// @param applied    whether the reader's application waits for an answer
/// @param invited    whether an invitation waits for the reader's answer
/// @param archivedAt when it was archived: since then it can only be read
public record Group(
        UUID id,
        String slug,
        String name,
        String purpose,
        Visibility visibility,
        int members,
        @Nullable MembershipRole role,
        boolean readable,
        boolean applied,
        boolean invited,
        Instant createdAt,
        Instant activeAt,
        @Nullable Instant archivedAt,
        GroupShape shape) {
    public String path() {
        return "/groups/" + slug;
    }

    /// Whether the reader belongs to it, more than as a follower.
    public boolean takesPart() {
        return Optional.ofNullable(role).filter(MembershipRole::takesPart).isPresent();
    }

    /// Whether the reader may write, comment, start drafts.
    public boolean writable() {
        return takesPart() && !archived();
    }

    public boolean archived() {
        return archivedAt != null;
    }

    public boolean administered() {
        return role == MembershipRole.ADMINISTRATOR;
    }

    public boolean followed() {
        return role == MembershipRole.FOLLOWER;
    }

    /// Whether its tabs include the one with this suffix.
    public boolean uses(String tool) {
        return !shape.toolsOff().contains(tool);
    }
}
