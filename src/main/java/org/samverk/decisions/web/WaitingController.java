package org.samverk.decisions.web;

import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.decisions.Decisions;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What waits for a decider.
@Controller
class WaitingController {
    private final Decisions decisions;

    WaitingController(Decisions decisions) {
        this.decisions = decisions;
    }

    @GetMapping("/decisions/waiting")
    View list(Actor actor, @RequestParam(required = false) @Nullable String after) {
        return View.page(
                "decisions/waiting",
                new WaitingPage(decisions.waiting(actor, after), decisions.deferred(actor), decisions.asked(actor)));
    }
}
