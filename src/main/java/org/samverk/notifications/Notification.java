package org.samverk.notifications;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.activity.ActivityKind;

/// Something that somebody did that concerns the reader. Its sentence is the message `activity.<KIND>`.
///
/// @param actor null for the program
/// @param title what it was done with
/// @param path  where that is
public record Notification(
        UUID id, ActivityKind kind, @Nullable PersonRef actor, String title, String path, Instant at, boolean read) {}
