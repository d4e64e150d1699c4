package org.samverk.decisions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A decision as inhabitants may read it: the decider's role, and no person.
///
/// @param reasons  null when they are not shown
/// @param relation to an earlier decision
/// @param earlier  the number of the earlier decision
public record PublicDecision(
        long position,
        String number,
        DecisionKind kind,
        Outcome outcome,
        String title,
        String question,
        @Nullable String reasons,
        @Nullable String conditions,
        String roleTitle,
        boolean bySubstitute,
        @Nullable String mandateNumber,
        @Nullable String board,
        @Nullable String boardReference,
        @Nullable String caseNumber,
        @Nullable Relation relation,
        @Nullable String earlier,
        Instant decidedAt) {
    public String path() {
        return "/public/decisions/" + number.replace('/', '-');
    }
}
