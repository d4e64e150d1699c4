package org.samverk.reviews.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.reviews.Flow;
import org.samverk.reviews.FlowFields;
import org.samverk.reviews.FlowFields.StepFields;
import org.samverk.reviews.Flows;
import org.samverk.reviews.Step;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Flows for programs.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "pages")
class FlowsApi {
    private final Flows flows;

    FlowsApi(Flows flows) {
        this.flows = flows;
    }

    record FlowItem(UUID id, String name, List<StepFields> steps) {
        static FlowItem of(Flow flow) {
            return new FlowItem(
                    flow.id(),
                    flow.name(),
                    flow.steps().stream().map(FlowItem::of).toList());
        }

        private static StepFields of(Step step) {
            var person = step.person();
            return new StepFields(step.kind().code(), person == null ? null : person.username(), step.days());
        }
    }

    /// @param steps in their order: `adjust`, `review`, `publish`; at most five
    record FlowBody(@Nullable String name, @Nullable List<StepFields> steps) {
        FlowFields fields() {
            return new FlowFields(
                    name,
                    steps == null
                            ? List.of()
                            : steps.stream().filter(Objects::nonNull).toList());
        }
    }

    /// @param flow its key, null for none
    record Given(@Nullable UUID flow) {}

    @GetMapping("/page-flows")
    @Operation(summary = "The flows that drafts of pages can go through")
    List<FlowItem> list(Actor actor) {
        return flows.list(actor).stream().map(FlowItem::of).toList();
    }

    @PostMapping("/page-flows")
    @Operation(summary = "Make a flow")
    ResponseEntity<FlowItem> create(Actor actor, @RequestBody FlowBody body) {
        var flow = flows.create(actor, body.fields());
        return ResponseEntity.created(URI.create("/api/v1/page-flows/" + flow.id()))
                .body(FlowItem.of(flow));
    }

    @GetMapping("/page-flows/{id}")
    @Operation(summary = "One flow")
    FlowItem read(Actor actor, @PathVariable UUID id) {
        return FlowItem.of(flows.require(actor, id));
    }

    @PutMapping("/page-flows/{id}")
    @Operation(summary = "Change a flow; reviews that go on keep theirs")
    FlowItem change(Actor actor, @PathVariable UUID id, @RequestBody FlowBody body) {
        return FlowItem.of(flows.change(actor, id, body.fields()));
    }

    @DeleteMapping("/page-flows/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a flow away that no section uses")
    void retire(Actor actor, @PathVariable UUID id) {
        flows.retire(actor, id);
    }

    @PutMapping("/sections/{page}/flow")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Give a section a flow, or none")
    void give(Actor actor, @PathVariable UUID page, @RequestBody Given body) {
        flows.give(actor, page, body.flow());
    }
}
