package org.samverk.reviews.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.reviews.Flows;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Giving a section a flow.
@Controller
class SectionFlowController {
    private final Flows flows;
    private final Feedback feedback;

    SectionFlowController(Flows flows, Feedback feedback) {
        this.flows = flows;
        this.feedback = feedback;
    }

    @PostMapping("/publisher/sections/{page}/flow")
    View give(
            Actor actor,
            @PathVariable UUID page,
            @RequestParam(defaultValue = "") String flow,
            HttpServletRequest request) {
        flows.give(actor, page, key(flow));
        feedback.success(request, "reviews.flow.given");
        return View.redirect("/publisher/sections/" + page);
    }

    private static @Nullable UUID key(String flow) {
        try {
            return flow.isBlank() ? null : UUID.fromString(flow);
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException("flow", "reviews.problem.flow");
        }
    }
}
