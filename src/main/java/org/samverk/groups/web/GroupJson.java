package org.samverk.groups.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.groups.Group;

/// A group, for programs.
///
/// @param role     what the caller is in it: `administrator`, `member`, `follower`, `guest`, or null
/// @param readable whether the caller may read what is in it
record GroupJson(
        UUID id,
        String slug,
        String name,
        String purpose,
        String visibility,
        int members,
        @Nullable String role,
        boolean readable,
        Instant createdAt,
        String path) {
    static GroupJson of(Group group) {
        var role = group.role();
        return new GroupJson(
                group.id(),
                group.slug(),
                group.name(),
                group.purpose(),
                group.visibility().code(),
                group.members(),
                role == null ? null : role.code(),
                group.readable(),
                group.createdAt(),
                group.path());
    }
}
