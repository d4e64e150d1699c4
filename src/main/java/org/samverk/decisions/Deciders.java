package org.samverk.decisions;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.access.Subject;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.RefusedException;
import org.springframework.stereotype.Component;

/// Who decides: the holder of a valid mandate, or the substitute; for an agreement an administrator of the group.
@Component
class Deciders {
    private final Mandates mandates;
    private final MandateTable table;

    Deciders(Mandates mandates, MandateTable table) {
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

    /// Everybody who may decide on a request as things are now.
    Set<UUID> of(DecisionRequest request) {
        var people = new LinkedHashSet<UUID>();
        people.add(request.decider().id());
        mandates.of(request)
                .ifPresent(mandate -> Stream.of(
                                Optional.ofNullable(mandate.person()), Optional.ofNullable(mandate.substitute()))
                        .flatMap(Optional::stream)
                        .forEach(person -> people.add(person.id())));
        return people;
    }

    /// As whom the actor decides; empty when the actor may not. Says nothing of whether the mandate is valid.
    Optional<Standing> standing(Actor actor, DecisionRequest request) {
        if (!request.kind().isFormal()) {
            var decider = request.decider();
            return decider.id().equals(actor.id()) ? Optional.of(new Standing(decider, null, false)) : Optional.empty();
        }
        return mandates.of(request).flatMap(mandate -> standing(actor, mandate));
    }

    private static Optional<Standing> standing(Actor actor, Mandate mandate) {
        if (mandate.isHeldBy(actor.id())) {
            return Optional.of(new Standing(Objects.requireNonNull(mandate.person()), mandate, false));
        }
        return mandate.isSubstitute(actor.id())
                ? Optional.of(new Standing(Objects.requireNonNull(mandate.substitute()), mandate, true))
                : Optional.empty();
    }

    /// As whom the actor decides.
    ///
    /// @throws RefusedException when the actor lacks the mandate; the message names who can decide
    Standing require(Actor actor, DecisionRequest request) {
        return standing(actor, request).orElseThrow(() -> refusal(request));
    }

    boolean isValid(Standing standing) {
        return standing.mandate() == null || standing.mandate().isValidOn(mandates.today());
    }

    /// @throws RefusedException when the mandate does not hold any more, or does not reach so far
    void requireMandate(DecisionRequest request, Standing standing) {
        var mandate = standing.mandate();
        if (mandate == null) {
            return;
        }
        if (!mandate.isValidOn(mandates.today())) {
            throw new RefusedException("decisions.error.mandateEnded");
        }
        if (!mandate.covers(request.amount())) {
            throw new RefusedException(
                    "decisions.error.amount", mandate.number(), Objects.requireNonNull(mandate.amountLimit()));
        }
    }

    private RefusedException refusal(DecisionRequest request) {
        var mandate = mandates.of(request);
        var holder = mandate.map(Mandate::person).map(PersonRef::name);
        var substitute = mandate.map(Mandate::substitute).map(PersonRef::name);
        if (mandate.isPresent() && holder.isEmpty() && substitute.isEmpty()) {
            return new RefusedException(
                    "decisions.error.nobodyHolds", mandate.get().number());
        }
        var first = holder.or(() -> substitute).orElse(request.decider().name());
        return substitute.isPresent() && holder.isPresent()
                ? new RefusedException("decisions.error.holderOrSubstitute", first, substitute.get())
                : new RefusedException("decisions.error.namedDecider", first);
    }

    private UUID holder(DecisionProposal proposal) {
        var valid = mandates.valid(Actor.SYSTEM);
        var chosen = valid.stream()
                .filter(mandate -> mandate.id().equals(proposal.mandateId()))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("decider", "decisions.problem.decider"));
        if (!chosen.covers(proposal.amount())) {
            throw outOfReach(proposal, chosen, valid);
        }
        return Objects.requireNonNull(chosen.first()).id();
    }

    /// Says whose mandate of the same board reaches far enough.
    private static InvalidInputException outOfReach(DecisionProposal proposal, Mandate chosen, List<Mandate> valid) {
        var limit = Objects.requireNonNull(chosen.amountLimit());
        if (proposal.amount() == null) {
            return new InvalidInputException("amount", "decisions.problem.amountNeeded", limit);
        }
        var others = valid.stream()
                .filter(mandate -> mandate.board().equals(chosen.board()) && mandate.covers(proposal.amount()))
                .map(mandate -> Objects.requireNonNull(mandate.first()).name() + " (" + mandate.number() + ")")
                .limit(5)
                .collect(Collectors.joining(", "));
        return others.isEmpty()
                ? new InvalidInputException("amount", "decisions.problem.amountOver", limit)
                : new InvalidInputException("amount", "decisions.problem.amountOverBut", limit, others);
    }

    private UUID administrator(DecisionProposal proposal, Subject draft) {
        return administrators(Objects.requireNonNull(draft.groupId())).stream()
                .map(PersonRef::id)
                .filter(person -> person.equals(proposal.agreementBy()))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException("decider", "decisions.problem.agreementBy"));
    }
}
