package org.samverk.advice.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.advice.AdviceRounds;
import org.samverk.advice.Round;
import org.samverk.advice.RoundClosings;
import org.samverk.advice.RoundOutcomes;
import org.samverk.advice.Stances;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Advice rounds for programs.
@RestController
@RequestMapping("/api/v1/advice")
@Tag(name = "advice")
class RoundsApi {
    private final AdviceRounds rounds;
    private final Stances stances;
    private final RoundClosings closings;
    private final RoundOutcomes outcomes;

    RoundsApi(AdviceRounds rounds, Stances stances, RoundClosings closings, RoundOutcomes outcomes) {
        this.rounds = rounds;
        this.stances = stances;
        this.closings = closings;
        this.outcomes = outcomes;
    }

    /// @param marks a figure for each option: 1 for the one that is chosen, its score, dots, or place (0 for none);
    ///     of a time 2 when it suits, 1 if need be, 0 when it does not
    record StanceToTake(
            @Nullable List<@Nullable Integer> marks,
            @Nullable String reason) {}

    record MoreTime(@Nullable Instant closesAt, @Nullable String reason) {}

    record OutcomeToWrite(
            @Nullable String statement, @Nullable LocalDate reviewOn) {}

    @GetMapping
    @Operation(summary = "The rounds that ask you and have no answer from you")
    List<RoundJson> waiting(Actor actor) {
        return rounds.waiting(actor).stream()
                .map(one -> RoundJson.of(one.round(), one.open(), one.result(), null))
                .toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "A round with its result as far as that shows")
    RoundJson read(Actor actor, @PathVariable UUID id) {
        return json(rounds.require(actor, id));
    }

    @PostMapping
    @Operation(summary = "Ask for advice on an idea, a draft, a post, or alone in a group")
    ResponseEntity<RoundJson> open(Actor actor, @RequestBody RoundToAsk body) {
        var made = rounds.open(actor, body.round());
        return ResponseEntity.created(URI.create("/api/v1" + made.path())).body(json(made));
    }

    @PutMapping("/{id}/stance")
    @Operation(summary = "Take a stance, or change it; an anonymous one cannot be changed")
    RoundJson answer(Actor actor, @PathVariable UUID id, @RequestBody StanceToTake body) {
        var marks = body.marks() == null
                ? List.<Integer>of()
                : body.marks().stream()
                        .map(mark -> Objects.requireNonNullElse(mark, -1))
                        .toList();
        return json(stances.answer(actor, id, marks, body.reason()));
    }

    @PostMapping("/{id}/closing")
    @Operation(summary = "Close a round before its time")
    RoundJson close(Actor actor, @PathVariable UUID id) {
        return json(closings.close(actor, id));
    }

    @PostMapping("/{id}/extension")
    @Operation(summary = "Give a round more time; all who are asked are told why")
    RoundJson extend(Actor actor, @PathVariable UUID id, @RequestBody MoreTime body) {
        return json(closings.extend(actor, id, body.closesAt(), body.reason()));
    }

    @PostMapping("/{id}/outcome")
    @Operation(summary = "Say what a closed round came to; earlier versions are kept")
    RoundJson settle(Actor actor, @PathVariable UUID id, @RequestBody OutcomeToWrite body) {
        return json(outcomes.write(actor, id, body.statement(), body.reviewOn()));
    }

    private RoundJson json(Round round) {
        var shown = stances.shown(round);
        var result = stances.hidden(round).isEmpty() ? stances.result(round, shown) : null;
        return RoundJson.of(round, stances.isOpen(round), result, shown);
    }
}
