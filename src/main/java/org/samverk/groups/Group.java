package org.samverk.groups;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.MembershipRole;
import org.samverk.access.Visibility;

/// A group as one reader sees it.
///
/// @param members  how many take part in it
/// @param role     what the reader is in it, null when nothing
/// @param readable whether the reader may read what is in it, not only its name and purpose
/// @param applied  whether the reader's application waits for an answer
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
        Instant createdAt,
        Instant activeAt) {
    public String path() {
        return "/groups/" + slug;
    }

    /// Whether the reader takes part: writes, comments, starts drafts.
    public boolean takesPart() {
        return Optional.ofNullable(role).filter(MembershipRole::takesPart).isPresent();
    }

    public boolean administered() {
        return role == MembershipRole.ADMINISTRATOR;
    }

    public boolean followed() {
        return role == MembershipRole.FOLLOWER;
    }
}
