package org.samverk.polls.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.polls.PollToAsk;
import org.samverk.polls.Polls;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Polls for programs.
@RestController
@RequestMapping("/api/v1/polls/{subject}")
@Tag(name = "polls")
class PollsApi {
    private final Polls polls;

    PollsApi(Polls polls) {
        this.polls = polls;
    }

    /// @param choices the numbers of the answers
    record Vote(@Nullable List<Integer> choices) {}

    @GetMapping
    @Operation(summary = "The poll on a subject")
    PollJson read(Actor actor, @PathVariable UUID subject) {
        return PollJson.of(polls.require(actor, subject));
    }

    @PostMapping
    @Operation(summary = "Ask something on a subject of your own")
    ResponseEntity<PollJson> create(Actor actor, @PathVariable UUID subject, @RequestBody PollToAsk body) {
        var made = polls.create(actor, subject, body.fields());
        return ResponseEntity.created(URI.create("/api/v1/polls/" + subject)).body(PollJson.of(made));
    }

    @PutMapping("/vote")
    @Operation(summary = "Vote, or vote anew")
    PollJson vote(Actor actor, @PathVariable UUID subject, @RequestBody Vote body) {
        var chosen = body.choices() == null ? List.<Integer>of() : body.choices();
        return PollJson.of(polls.vote(actor, subject, new LinkedHashSet<>(chosen)));
    }

    @PostMapping("/closing")
    @Operation(summary = "Close it before its time")
    PollJson close(Actor actor, @PathVariable UUID subject) {
        return PollJson.of(polls.close(actor, subject));
    }
}
