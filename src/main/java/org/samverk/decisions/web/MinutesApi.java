package org.samverk.decisions.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.decisions.Minutes;
import org.samverk.decisions.MinutesKeeping;
import org.samverk.kernel.Slice;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Minutes for programs.
@RestController
@RequestMapping("/api/v1/decision-minutes")
@Tag(name = "decisions")
class MinutesApi {
    private static final int MOST = 100;

    private final MinutesKeeping keeping;

    MinutesApi(MinutesKeeping keeping) {
        this.keeping = keeping;
    }

    /// @param decisions how many they hold
    record MinutesItem(
            UUID id, String title, LocalDate heldOn, String place, String madeBy, Instant madeAt, int decisions) {
        static MinutesItem of(Minutes minutes) {
            return new MinutesItem(
                    minutes.id(),
                    minutes.title(),
                    minutes.heldOn(),
                    minutes.place(),
                    minutes.madeBy().username(),
                    minutes.madeAt(),
                    minutes.decisions());
        }
    }

    record MinutesBody(
            MinutesItem minutes,
            List<String> present,
            String keeper,
            List<String> adjusters,
            List<DecisionsApi.DecisionItem> decisions) {}

    @GetMapping
    @Operation(summary = "The minutes of which you may read every decision, the newest first")
    Slice<MinutesItem> list(
            Actor actor,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "20") int limit) {
        return keeping.list(actor, after, Math.clamp(limit, 1, MOST)).map(MinutesItem::of);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Minutes with their decisions in the order of the register")
    MinutesBody read(Actor actor, @PathVariable UUID id) {
        return body(actor, keeping.require(actor, id));
    }

    @PostMapping
    @Operation(summary = "Make minutes of decisions that are yours; an administrator of any")
    ResponseEntity<MinutesBody> keep(Actor actor, @RequestBody MinutesForm body) {
        var made = keeping.keep(actor, body.fields());
        return ResponseEntity.created(URI.create("/api/v1/decision-minutes/" + made.id()))
                .body(body(actor, made));
    }

    private MinutesBody body(Actor actor, Minutes minutes) {
        return new MinutesBody(
                MinutesItem.of(minutes),
                minutes.peoplePresent(),
                minutes.keeper(),
                minutes.peopleAdjusting(),
                keeping.entries(actor, minutes).stream()
                        .map(DecisionsApi.DecisionItem::of)
                        .toList());
    }
}
