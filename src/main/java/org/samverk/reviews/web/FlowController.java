package org.samverk.reviews.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.reviews.Flow;
import org.samverk.reviews.Flows;
import org.samverk.web.Feedback;
import org.samverk.web.Submissions;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Flows and their steps.
@Controller
@RequestMapping("/publisher/flows")
class FlowController {
    private static final String ALL = "/publisher/flows";
    private static final String FORM = "reviews/flow";
    private final Flows flows;
    private final Submissions submissions;
    private final Feedback feedback;

    FlowController(Flows flows, Submissions submissions, Feedback feedback) {
        this.flows = flows;
        this.submissions = submissions;
        this.feedback = feedback;
    }

    @GetMapping
    View list(Actor actor) {
        return View.page("reviews/flows", flows.list(actor));
    }

    @GetMapping("/new")
    View fresh(Actor actor) {
        flows.list(actor);
        return View.page(FORM, new FlowPage(null, FlowInput.of((Flow) null), true, List.of()));
    }

    @PostMapping
    View create(Actor actor, @RequestParam Map<String, String> sent, HttpServletRequest request) {
        var input = FlowInput.of(sent).packed();
        try {
            submissions.once(
                    actor,
                    sent.get("once"),
                    () -> flows.create(actor, input.fields()).path());
        } catch (InvalidInputException e) {
            return View.invalid(FORM, page(actor, null, input, e.problems()));
        }
        feedback.success(request, "reviews.flow.saved");
        return View.redirect(ALL);
    }

    @GetMapping("/{id}")
    View edit(Actor actor, @PathVariable UUID id) {
        var flow = flows.require(actor, id);
        return View.page(FORM, page(actor, flow, FlowInput.of(flow), List.of()));
    }

    @PostMapping("/{id}")
    View change(
            Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, HttpServletRequest request) {
        var input = FlowInput.of(sent).packed();
        try {
            flows.change(actor, id, input.fields());
        } catch (InvalidInputException e) {
            return View.invalid(FORM, page(actor, flows.require(actor, id), input, e.problems()));
        }
        feedback.success(request, "reviews.flow.saved");
        return View.redirect(ALL);
    }

    @PostMapping("/{id}/removal")
    View retire(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        flows.retire(actor, id);
        feedback.success(request, "reviews.flow.removed");
        return View.redirect(ALL);
    }

    private FlowPage page(Actor actor, @Nullable Flow flow, FlowInput input, List<Problem> problems) {
        return new FlowPage(flow, input, flow == null || flows.canChange(actor, flow), problems);
    }
}
