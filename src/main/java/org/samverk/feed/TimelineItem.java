package org.samverk.feed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.activity.ActivityKind;

/// Something that a person did.
///
/// @param act     what it was
/// @param kind    what it was done with, as in `access.subject`
/// @param words   the first words of what was said, null when nothing was
/// @param group   the name of the group where it was, null when the reader may not know of it, or there is none
public record TimelineItem(
        UUID id,
        ActivityKind act,
        Instant at,
        String kind,
        String title,
        String path,
        @Nullable String words,
        @Nullable String group,
        @Nullable String groupPath) {}
