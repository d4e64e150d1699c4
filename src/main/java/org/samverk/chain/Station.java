package org.samverk.chain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a subject says of itself as a station of the chain.
///
/// @param state      a code of the feature; its words are the message `chain.state.<step>.<state>`
/// @param complete   whether this step is done (an idea that is answered, a draft that is finalised, …)
/// @param personId   who did the last act of it, if a person
/// @param roleTitle  the role in which that was done, as it may be shown to inhabitants ("enhetschef")
/// @param reference  the number in the register, say "2026/14"
/// @param caseNumber the case number (diarienummer)
public record Station(
        UUID subjectId,
        Step step,
        String state,
        boolean complete,
        @Nullable UUID personId,
        @Nullable String roleTitle,
        @Nullable String reference,
        @Nullable String caseNumber,
        Instant at) {
    public static Station of(
            UUID subjectId, Step step, String state, boolean complete, @Nullable UUID personId, Instant at) {
        return new Station(subjectId, step, state, complete, personId, null, null, null, at);
    }
}
