package org.samverk.feed.web;

import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.feed.ScheduledPosts;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class ScheduledPostController {
    private final ScheduledPosts scheduled;

    ScheduledPostController(ScheduledPosts scheduled) {
        this.scheduled = scheduled;
    }

    @GetMapping("/posts/scheduled")
    View list(Actor actor) {
        return View.page("feed/scheduled", new ScheduledPage(scheduled.list(actor)));
    }

    @PostMapping("/posts/{id}/publication")
    View publish(Actor actor, @PathVariable UUID id) {
        return View.redirect(scheduled.publish(actor, id).path());
    }
}
