package org.samverk.groups.web;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.groups.Group;

/// A group, for programs.
///
/// @param unit     what the unit that it belongs to is called
/// @param applied  whether the caller's application waits for an answer
/// @param invited  whether an invitation waits for the caller's answer
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
        @Nullable String template,
        @Nullable UUID parentId,
        @Nullable UUID unitId,
        @Nullable String unit,
        @Nullable Integer tint,
        @Nullable UUID coverId,
        Set<String> toolsOff,
        @Nullable Instant archivedAt,
        boolean applied,
        boolean invited,
        boolean readable,
        Instant createdAt,
        String path) {
    static GroupJson of(Group group) {
        var role = group.role();
        var shape = group.shape();
        return new GroupJson(
                group.id(),
                group.slug(),
                group.name(),
                group.purpose(),
                group.visibility().code(),
                group.members(),
                role == null ? null : role.code(),
                shape.template() == null ? null : shape.template().code(),
                shape.parentId(),
                shape.unitId(),
                shape.unit(),
                shape.tint(),
                shape.coverId(),
                shape.toolsOff(),
                group.archivedAt(),
                group.applied(),
                group.invited(),
                group.readable(),
                group.createdAt(),
                group.path());
    }
}
