package org.samverk.decisions;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.access.Subject;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.RefusedException;
import org.springframework.stereotype.Component;

/// Who decides: the holder of a valid mandate; for an agreement an administrator of the group.
@Component
class Deciders {
    private final Mandates mandates;
    private final RequestTable table;

    Deciders(Mandates mandates, RequestTable table) {
        this.mandates = mandates;
        this.table = table;
    }

    List<Mandate> mandates(Actor actor) {
        return mandates.valid(actor);
    }

    List<PersonRef> administrators(UUID groupId) {
        return table.administrators(groupId);
    }

    /// The person whom a proposal names.
    ///
    /// @throws InvalidInputException when that person may not decide on it
    UUID chosen(DecisionProposal proposal, Subject draft) {
        return proposal.kind().isFormal() ? holder(proposal) : administrator(proposal, draft);
    }

    /// The mandate under which a formal request is decided now.
    ///
    /// @throws RefusedException when it is not valid any more
    Mandate validMandate(DecisionRequest request) {
        return mandates.of(request)
                .filter(mandate -> mandate.isValidOn(mandates.today()))
                .orElseThrow(() -> new RefusedException("decisions.error.mandateEnded"));
    }

    private UUID holder(DecisionProposal proposal) {
        return mandates.valid(Actor.SYSTEM).stream()
                .filter(mandate -> mandate.id().equals(proposal.mandateId()))
                .findFirst()
                .map(mandate -> mandate.person().id())
                .orElseThrow(() -> new InvalidInputException("decider", "decisions.problem.decider"));
    }

    private UUID administrator(DecisionProposal proposal, Subject draft) {
        return administrators(Objects.requireNonNull(draft.groupId())).stream()
                .map(PersonRef::id)
                .filter(person -> person.equals(proposal.agreementBy()))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("decider", "decisions.problem.agreementBy"));
    }
}
