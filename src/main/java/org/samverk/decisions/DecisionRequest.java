package org.samverk.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Audience;
import org.samverk.access.PersonRef;
import org.samverk.kernel.Sha256;

/// A revision that was put before a decider, and what became of it.
///
/// @param id       its subject
/// @param audience who may read it once it is decided; until then the draft's group and the decider
/// @param amount   what it costs in whole kronor, null when that was not said
/// @param deferred the day until which it was put off, null when it was not
/// @param reasons  what the decider said, null while it waits
/// @param number   its number in the register, null while it waits and for agreements
public record DecisionRequest(
        UUID id,
        DecisionKind kind,
        String title,
        String question,
        UUID draftId,
        UUID groupId,
        UUID revisionId,
        int revision,
        Sha256 sha256,
        PersonRef decider,
        @Nullable UUID mandateId,
        @Nullable String boardReference,
        @Nullable String caseNumber,
        @Nullable Long amount,
        Audience audience,
        RequestState state,
        @Nullable LocalDate deferred,
        @Nullable String reasons,
        String conditions,
        PersonRef requestedBy,
        Instant requestedAt,
        @Nullable Instant closedAt,
        @Nullable String number) {
    public boolean isWaiting() {
        return state == RequestState.REQUESTED;
    }

    /// Where it is read: in the register when it is there, else as a request.
    public String path() {
        return number == null ? "/decisions/requests/" + id : RegisterEntry.path(number);
    }
}
