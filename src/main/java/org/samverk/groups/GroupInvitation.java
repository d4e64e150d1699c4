package org.samverk.groups;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;

/// Somebody is asked to take part in a group and has not answered.
///
/// @param person    who is asked
/// @param invitedBy who asks, null for the program
public record GroupInvitation(
        UUID id, UUID groupId, PersonRef person, @Nullable PersonRef invitedBy, String message, Instant at) {}
