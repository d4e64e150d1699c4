package org.samverk.decisions.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.decisions.Amendments;
import org.samverk.decisions.Publications;
import org.samverk.decisions.Register;
import org.samverk.decisions.RegisterCheck;
import org.samverk.decisions.Ruling;
import org.samverk.kernel.InvalidInputException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What is done about entries of the register, for programs: nothing changes an entry, all of it is added.
@RestController
@RequestMapping("/api/v1/decisions")
@Tag(name = "decisions")
class DecisionActsApi {
    private static final String NUMBER = "/{number:\\d{4}-\\d{1,9}}";

    private final Register register;
    private final Amendments amendments;
    private final Publications publications;

    DecisionActsApi(Register register, Amendments amendments, Publications publications) {
        this.register = register;
        this.amendments = amendments;
        this.publications = publications;
    }

    record Fault(String kind, String number) {}

    /// @param newest the seal of the newest entry; keep it elsewhere to tell later that nothing before it was changed
    record Check(
            long entries,
            int years,
            boolean holds,
            List<Fault> faults,
            @Nullable String newest) {
        static Check of(RegisterCheck check) {
            return new Check(
                    check.entries(),
                    check.years(),
                    check.holds(),
                    check.faults().stream()
                            .map(fault -> new Fault(fault.kind().name(), fault.number()))
                            .toList(),
                    check.newest() == null ? null : check.newest().hex());
        }
    }

    /// @param words what was wrong, and how it should read
    record Correction(@Nullable String words) {}

    /// @param outcome `approved` or `declined`
    record Reconsideration(
            @Nullable String outcome,
            @Nullable String reasons,
            @Nullable String conditions) {}

    /// @param reportedOn the day of the board's meeting, as 2026-03-12
    record Report(@Nullable String reportedOn) {}

    /// @param withReasons whether reasons and conditions are shown too
    record Publication(@Nullable Boolean withReasons) {}

    @GetMapping("/verification")
    @Operation(summary = "Compute the whole register again: every seal, every text, the order and the numbers")
    Check verify(Actor actor) {
        return Check.of(register.verifyAll(actor));
    }

    @PostMapping(NUMBER + "/correction")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Put a mistake in writing right by a later entry")
    DecisionsApi.DecisionItem correct(Actor actor, @PathVariable String number, @RequestBody Correction body) {
        return DecisionsApi.DecisionItem.of(amendments.correct(actor, number, body.words()));
    }

    @PostMapping(NUMBER + "/reconsideration")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Decide the matter anew by a later entry")
    DecisionsApi.DecisionItem reconsider(Actor actor, @PathVariable String number, @RequestBody Reconsideration body) {
        register.require(actor, number);
        var ruling = new Ruling(OutcomeChoice.of(body.outcome()), body.reasons(), body.conditions());
        return DecisionsApi.DecisionItem.of(amendments.reconsider(actor, number, ruling));
    }

    @PostMapping(NUMBER + "/report")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Note that a delegation decision was reported to its board")
    void report(Actor actor, @PathVariable String number, @RequestBody Report body) {
        register.require(actor, number);
        var day = Typed.day("reportedOn", body.reportedOn());
        if (day == null) {
            throw new InvalidInputException("reportedOn", "web.problem.missing");
        }
        register.report(actor, number, day);
    }

    @PostMapping(NUMBER + "/publication")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Show the decision to inhabitants, without persons")
    void publish(Actor actor, @PathVariable String number, @RequestBody Publication body) {
        publications.show(actor, number, Boolean.TRUE.equals(body.withReasons()));
    }

    @DeleteMapping(NUMBER + "/publication")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Show it to inhabitants no longer")
    void withdraw(Actor actor, @PathVariable String number) {
        publications.hide(actor, number);
    }
}
