package org.samverk.publicweb.web;

import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.publicweb.Visits;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What of the public web is read, and what nobody reads.
@Controller
class VisitsController {
    private static final int MANY = 30;
    private final Visits visits;

    VisitsController(Visits visits) {
        this.visits = visits;
    }

    @GetMapping("/publisher/visits")
    View most(Actor actor, @RequestParam(required = false) @Nullable String after) {
        return View.page("publicweb/visits", new VisitsPage(visits.most(actor, after, MANY), false));
    }

    @GetMapping("/publisher/unread")
    View unread(Actor actor, @RequestParam(required = false) @Nullable String after) {
        return View.page("publicweb/visits", new VisitsPage(visits.unread(actor, after, MANY), true));
    }
}
