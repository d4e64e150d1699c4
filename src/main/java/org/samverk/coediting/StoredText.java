package org.samverk.coediting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the database holds of a text.
///
/// @param version   how many steps have been taken
/// @param snapshot  how many of them `content` holds
/// @param kept      how many of them are in the newest revision
/// @param changedAt when the last step was taken, null when none has been
/// @param writer    who took it
record StoredText(
        UUID subjectId,
        int version,
        int snapshot,
        String content,
        int kept,
        @Nullable Instant changedAt,
        @Nullable UUID writer) {}
