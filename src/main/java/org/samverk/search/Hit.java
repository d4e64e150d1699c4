package org.samverk.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that was found.
///
/// @param kind  what it is, as in `access.subject`
/// @param group the name of the group in which it is, null when it is in none that the reader may know of
public record Hit(
        String kind, String title, String path, @Nullable String group, Instant activeAt) {}
