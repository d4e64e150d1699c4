package org.samverk.decisions.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.decisions.DecisionRequest;
import org.samverk.decisions.Decisions;
import org.samverk.decisions.Exchanges;
import org.samverk.decisions.Ruling;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Slice;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What is put before deciders, for programs.
@RestController
@RequestMapping("/api/v1/decision-requests")
@Tag(name = "decisions")
class DecisionRequestsApi {
    private final Decisions decisions;
    private final Exchanges exchanges;

    DecisionRequestsApi(Decisions decisions, Exchanges exchanges) {
        this.decisions = decisions;
        this.exchanges = exchanges;
    }

    /// @param number in the register, null while it waits and for agreements
    record RequestItem(
            UUID id,
            String kind,
            String state,
            String title,
            String question,
            UUID draft,
            int revision,
            String sha256,
            String decider,
            @Nullable String reasons,
            String conditions,
            @Nullable Long amount,
            @Nullable LocalDate deferredUntil,
            @Nullable String number) {
        static RequestItem of(DecisionRequest request) {
            return new RequestItem(
                    request.id(),
                    request.kind().code(),
                    request.state().code(),
                    request.title(),
                    request.question(),
                    request.draftId(),
                    request.revision(),
                    request.sha256().hex(),
                    request.decider().username(),
                    request.reasons(),
                    request.conditions(),
                    request.amount(),
                    request.deferred(),
                    request.number());
        }
    }

    /// @param kind     `delegation`, `execution`, `board` or `agreement`
    /// @param decider  the key of the mandate; for an agreement, of the group administrator
    /// @param audience `organisation` or `group`
    record RequestToMake(
            @Nullable UUID draft,
            int revision,
            @Nullable String kind,
            @Nullable UUID decider,
            @Nullable String question,
            @Nullable String boardReference,
            @Nullable String caseNumber,
            @Nullable Long amount,
            @Nullable String audience) {
        ProposalForm form() {
            return new ProposalForm(
                    String.valueOf(revision),
                    kind,
                    String.valueOf(decider),
                    question,
                    boardReference,
                    caseNumber,
                    amount == null ? null : String.valueOf(amount),
                    audience);
        }
    }

    /// @param outcome    `approved` or `declined`
    /// @param conditions of an approval
    record DecisionToMake(
            @Nullable String outcome,
            @Nullable String reasons,
            @Nullable String conditions) {}

    record Return(@Nullable String reasons) {}

    /// @param until the day on which it waits again, as 2026-03-12
    record Deferral(@Nullable String until, @Nullable String reasons) {}

    record Answer(@Nullable String answer) {}

    @GetMapping
    @Operation(summary = "What waits for you to decide, the oldest first")
    Slice<RequestItem> waiting(Actor actor, @RequestParam(required = false) @Nullable String after) {
        return decisions.waiting(actor, after).map(RequestItem::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "What was put before a decider, and what became of it")
    RequestItem read(Actor actor, @PathVariable UUID id) {
        return RequestItem.of(decisions.require(actor, id));
    }

    @PostMapping
    @Operation(summary = "Put one revision of a draft before a decider")
    ResponseEntity<RequestItem> create(Actor actor, @RequestBody RequestToMake body) {
        if (body.draft() == null) {
            throw new InvalidInputException("draft", "web.problem.missing");
        }
        var id = decisions.request(actor, body.form().proposal(body.draft()));
        return ResponseEntity.created(URI.create("/api/v1/decision-requests/" + id))
                .body(RequestItem.of(decisions.require(actor, id)));
    }

    @PostMapping("/{id}/decision")
    @Operation(summary = "Decide; the holder of the mandate or the substitute can, once")
    RequestItem decide(Actor actor, @PathVariable UUID id, @RequestBody DecisionToMake body) {
        var outcome = OutcomeChoice.of(body.outcome());
        return RequestItem.of(decisions.decide(actor, id, new Ruling(outcome, body.reasons(), body.conditions())));
    }

    @PostMapping("/{id}/return")
    @Operation(summary = "Send the matter back to those who asked, with questions")
    RequestItem sendBack(Actor actor, @PathVariable UUID id, @RequestBody Return body) {
        exchanges.sendBack(actor, id, body.reasons());
        return RequestItem.of(decisions.require(actor, id));
    }

    @PostMapping("/{id}/deferral")
    @Operation(summary = "Put the matter off until a day; it waits again by itself")
    RequestItem defer(Actor actor, @PathVariable UUID id, @RequestBody Deferral body) {
        decisions.require(actor, id);
        exchanges.defer(actor, id, Typed.day("until", body.until()), body.reasons());
        return RequestItem.of(decisions.require(actor, id));
    }

    @PostMapping("/{id}/answer")
    @Operation(summary = "Answer the decider's questions and put the same revision forward again")
    RequestItem answer(Actor actor, @PathVariable UUID id, @RequestBody Answer body) {
        exchanges.answer(actor, id, body.answer());
        return RequestItem.of(decisions.require(actor, id));
    }
}
