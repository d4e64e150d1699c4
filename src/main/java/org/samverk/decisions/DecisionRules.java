package org.samverk.decisions;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Audience;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.Problems;

/// In which state what may be done, and what a proposal must say.
final class DecisionRules {
    private DecisionRules() {}

    /// @throws ConflictException when it does not wait any more
    static void requireWaiting(DecisionRequest request) {
        if (!request.isWaiting()) {
            throw new ConflictException("decisions.error.closed");
        }
    }

    /// @throws ConflictException when it was not sent back
    static void requireSentBack(DecisionRequest request) {
        if (request.state() != RequestState.SENT_BACK) {
            throw new ConflictException("decisions.error.notSentBack");
        }
    }

    /// The day until which a matter is put off: within a year, not today.
    ///
    /// @throws org.samverk.kernel.InvalidInputException when it is another
    static LocalDate requireLater(@Nullable LocalDate until, LocalDate today) {
        var problems = new Problems();
        if (until == null) {
            problems.add("until", "web.problem.missing");
        } else if (!until.isAfter(today) || until.isAfter(today.plusYears(1))) {
            problems.add("until", "decisions.problem.until");
        }
        problems.throwIfAny();
        return Objects.requireNonNull(until);
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
        if (proposal.amount() != null && proposal.amount() < 0) {
            problems.add("amount", "decisions.problem.amount");
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
                proposal.kind().isFormal() ? proposal.amount() : null,
                proposal.kind().isFormal() ? proposal.audience() : Audience.GROUP);
    }

    private static @Nullable String optional(Problems problems, String field, @Nullable String value) {
        var text = problems.text(field, value, 100);
        return text.isEmpty() ? null : text;
    }
}
