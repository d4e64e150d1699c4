package org.samverk.decisions;

import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.Problems;
import org.samverk.kernel.RefusedException;

/// Who may decide, and what a proposal must say.
final class DecisionRules {
    private DecisionRules() {}

    static boolean canDecide(Actor actor, DecisionRequest request) {
        return request.isWaiting() && isDecider(actor, request);
    }

    /// @throws RefusedException  when the actor is not the named decider
    /// @throws ConflictException when it does not wait any more
    static void requireDecide(Actor actor, DecisionRequest request) {
        if (!isDecider(actor, request)) {
            throw new RefusedException(
                    "decisions.error.namedDecider", request.decider().name());
        }
        if (!request.isWaiting()) {
            throw new ConflictException("decisions.error.closed");
        }
    }

    /// The proposal with its texts trimmed.
    ///
    /// @throws org.samverk.kernel.InvalidInputException when something is missing or too long
    static DecisionProposal checked(DecisionProposal proposal) {
        var problems = new Problems();
        var question = problems.requiredText("question", proposal.question(), 2000);
        var board = optional(problems, "boardReference", proposal.boardReference());
        var caseNumber = optional(problems, "caseNumber", proposal.caseNumber());
        if (proposal.kind() == DecisionKind.BOARD && board == null) {
            problems.add("boardReference", "decisions.problem.boardReference");
        }
        if (proposal.audience() != Audience.ORGANISATION && proposal.audience() != Audience.GROUP) {
            problems.add("audience", "decisions.problem.audience");
        }
        problems.throwIfAny();
        return new DecisionProposal(
                proposal.draftId(),
                proposal.revision(),
                proposal.kind(),
                proposal.mandateId(),
                proposal.agreementBy(),
                question,
                proposal.kind() == DecisionKind.BOARD ? board : null,
                caseNumber,
                proposal.kind().isFormal() ? proposal.audience() : Audience.GROUP);
    }

    private static @Nullable String optional(Problems problems, String field, @Nullable String value) {
        var text = problems.text(field, value, 100);
        return text.isEmpty() ? null : text;
    }

    private static boolean isDecider(Actor actor, DecisionRequest request) {
        return request.decider().id().equals(actor.id());
    }
}
