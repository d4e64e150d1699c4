package org.samverk.decisions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Audience;

/// What somebody puts before a decider.
///
/// @param draftId        the draft's subject
/// @param revision       the number of the revision that is to be decided on
/// @param mandateId      the mandate under which its holder is to decide; for everything but an agreement
/// @param agreementBy    the group administrator who confirms it; for an agreement
/// @param question       what is asked, in a sentence or two
/// @param boardReference the board's minutes ("KS 2026-03-12 § 45"); for a board decision
/// @param caseNumber     diarienummer, if the case has one
/// @param amount         what it costs, in whole kronor; needed where the mandate has such a limit
/// @param audience       who may read the decision: the organisation or the group
public record DecisionProposal(
        UUID draftId,
        int revision,
        DecisionKind kind,
        @Nullable UUID mandateId,
        @Nullable UUID agreementBy,
        @Nullable String question,
        @Nullable String boardReference,
        @Nullable String caseNumber,
        @Nullable Long amount,
        Audience audience) {
    /// A matter without an amount.
    public DecisionProposal(
            UUID draftId,
            int revision,
            DecisionKind kind,
            @Nullable UUID mandateId,
            @Nullable UUID agreementBy,
            @Nullable String question,
            @Nullable String boardReference,
            @Nullable String caseNumber,
            Audience audience) {
        this(draftId, revision, kind, mandateId, agreementBy, question, boardReference, caseNumber, null, audience);
    }
}
