package org.samverk.blocks;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;

/// Who looks at a page, how, and at which.
///
/// @param eyes    with whose eyes
/// @param at      the moment that it is looked at, null for now
/// @param address of the page, or of the one that it will lie below
public record Looking(Actor actor, Eyes eyes, @Nullable Instant at, String address) {
    public static Looking now(Actor actor, String address) {
        return new Looking(actor, Eyes.SELF, null, address);
    }

    /// Whether faces and profiles are shown: to employees, and not in the preview of what visitors see.
    boolean knowsColleagues() {
        return actor.isEmployee() && !eyes.isVisitor();
    }

    public boolean isPast() {
        return at != null;
    }

    /// The moment as a parameter of a query, null for now.
    public @Nullable OffsetDateTime atOffset() {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
