package org.samverk.feed.web;

import org.samverk.access.Actor;
import org.samverk.feed.Feed;
import org.samverk.feed.Newcomers;
import org.samverk.kernel.NotFoundException;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Puts the first steps aside, one or all.
@Controller
class StartStepController {
    private final Feed feed;

    StartStepController(Feed feed) {
        this.feed = feed;
    }

    @PostMapping("/start/steps/{step}/end")
    View putAside(Actor actor, @PathVariable String step) {
        actor.requireEmployee();
        if (!step.equals(Newcomers.ALL) && !Newcomers.STEPS.contains(step)) {
            throw new NotFoundException();
        }
        feed.putAside(actor, step);
        return View.redirect("/");
    }
}
