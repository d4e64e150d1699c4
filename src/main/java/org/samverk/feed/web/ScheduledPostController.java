package org.samverk.feed.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.feed.ScheduledPosts;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class ScheduledPostController {
    private final ScheduledPosts scheduled;
    private final Feedback feedback;

    ScheduledPostController(ScheduledPosts scheduled, Feedback feedback) {
        this.scheduled = scheduled;
        this.feedback = feedback;
    }

    @GetMapping("/posts/scheduled")
    View list(Actor actor) {
        return View.page("feed/scheduled", new ScheduledPage(scheduled.list(actor)));
    }

    @PostMapping("/posts/{id}/publication")
    View publish(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        var post = scheduled.publish(actor, id);
        feedback.success(request, "feed.published");
        return View.redirect(post.path());
    }
}
