package org.samverk.decisions.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.decisions.DecisionRequest;
import org.samverk.decisions.Decisions;
import org.samverk.kernel.InvalidInputException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What is put before deciders, for programs.
@RestController
@RequestMapping("/api/v1/decision-requests")
@Tag(name = "decisions")
class DecisionRequestsApi {
    private final Decisions decisions;

    DecisionRequestsApi(Decisions decisions) {
        this.decisions = decisions;
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
            @Nullable String audience) {
        ProposalForm form() {
            return new ProposalForm(
                    String.valueOf(revision),
                    kind,
                    String.valueOf(decider),
                    question,
                    boardReference,
                    caseNumber,
                    audience);
        }
    }

    /// @param outcome `approved` or `declined`
    record DecisionToMake(
            @Nullable String outcome, @Nullable String reasons) {}

    record Return(@Nullable String reasons) {}

    @GetMapping
    @Operation(summary = "What waits for you to decide, the oldest first")
    List<RequestItem> waiting(Actor actor) {
        return decisions.waiting(actor).stream().map(RequestItem::of).toList();
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
    @Operation(summary = "Decide; only the named decider can, once")
    RequestItem decide(Actor actor, @PathVariable UUID id, @RequestBody DecisionToMake body) {
        var outcome = OutcomeChoice.of(body.outcome());
        return RequestItem.of(decisions.decide(actor, id, outcome, body.reasons()));
    }

    @PostMapping("/{id}/return")
    @Operation(summary = "Send the text back to those who wrote it")
    RequestItem sendBack(Actor actor, @PathVariable UUID id, @RequestBody Return body) {
        decisions.sendBack(actor, id, body.reasons());
        return RequestItem.of(decisions.require(actor, id));
    }
}
