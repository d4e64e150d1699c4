package org.samverk.decisions.web;

import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.decisions.Publications;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The register's extract for inhabitants.
@Controller
class PublicDecisionController {
    private static final int PAGE = 30;

    private final Publications publications;

    PublicDecisionController(Publications publications) {
        this.publications = publications;
    }

    @GetMapping("/public/decisions")
    View list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after) {
        var words = q.replace('\0', ' ').strip();
        return View.page(
                "decisions/publicList", new PublicDecisionsPage(words, publications.list(actor, words, after, PAGE)));
    }

    @GetMapping("/public/decisions/{number:\\d{4}-\\d{1,9}}")
    View show(Actor actor, @PathVariable String number) {
        return View.page("decisions/publicDecision", publications.require(actor, number));
    }
}
