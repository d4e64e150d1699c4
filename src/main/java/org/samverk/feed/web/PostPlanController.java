package org.samverk.feed.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.feed.ScheduledPosts;
import org.samverk.kernel.InvalidInputException;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Gives a planned post another time.
@Controller
class PostPlanController {
    private static final String FORM = "feed/plan";
    private final ScheduledPosts scheduled;
    private final Feedback feedback;
    private final ZoneId zone;

    PostPlanController(
            ScheduledPosts scheduled, Feedback feedback, @Value("${samverk.zone:Europe/Stockholm}") ZoneId zone) {
        this.scheduled = scheduled;
        this.feedback = feedback;
        this.zone = zone;
    }

    @GetMapping("/posts/{id}/schedule")
    View form(Actor actor, @PathVariable UUID id) {
        var post = scheduled.require(actor, id);
        return View.page(FORM, new PlanPage(post, PlanForm.of(post, zone), List.of()));
    }

    @PostMapping("/posts/{id}/schedule")
    View change(Actor actor, @PathVariable UUID id, PlanForm form, HttpServletRequest request) {
        var post = scheduled.require(actor, id);
        try {
            scheduled.plan(actor, id, form.at(zone));
        } catch (InvalidInputException e) {
            return View.invalid(FORM, new PlanPage(post, form, e.problems()));
        }
        feedback.success(request, "feed.plan.saved");
        return View.redirect(post.path());
    }
}
