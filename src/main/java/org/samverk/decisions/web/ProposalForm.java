package org.samverk.decisions.web;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Audience;
import org.samverk.decisions.DecisionKind;
import org.samverk.decisions.DecisionProposal;
import org.samverk.kernel.InvalidInputException;

/// What the form sent that puts a draft before a decider, as it was typed.
///
/// @param decider the key of the chosen mandate or, for an agreement, of the group administrator
public record ProposalForm(
        @Nullable String revision,
        @Nullable String kind,
        @Nullable String decider,
        @Nullable String question,
        @Nullable String boardReference,
        @Nullable String caseNumber,
        @Nullable String amount,
        @Nullable String audience) {
    static ProposalForm of(int revision) {
        return new ProposalForm(String.valueOf(revision), "delegation", "", "", "", "", "", "organisation");
    }

    /// @throws InvalidInputException when something chosen is nothing that can be chosen
    DecisionProposal proposal(UUID draftId) {
        var chosenKind = chosenKind();
        var person = key();
        return new DecisionProposal(
                draftId,
                number(),
                chosenKind,
                chosenKind.isFormal() ? person : null,
                chosenKind.isFormal() ? null : person,
                question,
                boardReference,
                caseNumber,
                Typed.amount("amount", amount),
                "group".equals(audience) ? Audience.GROUP : Audience.ORGANISATION);
    }

    public String value(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private int number() {
        return revision != null && revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : 0;
    }

    private DecisionKind chosenKind() {
        return Arrays.stream(DecisionKind.values())
                .filter(each -> each.code().equals(kind))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("kind", "decisions.problem.kind"));
    }

    private UUID key() {
        try {
            return UUID.fromString(value(decider));
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("decider", "decisions.problem.decider");
        }
    }
}
