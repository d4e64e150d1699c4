package org.samverk.sites.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the form of a page sends.
record PageInput(
        @Nullable String site,
        @Nullable UUID parent,
        @Nullable String title,
        @Nullable String content,
        @Nullable String markdown,
        @Nullable String contact,
        @Nullable Integer base,
        @Nullable String find,
        @Nullable String once) {
    int baseNumber() {
        return base == null ? 0 : base;
    }

    String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
