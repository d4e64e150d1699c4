package org.samverk.ideas.web;

import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.ideas.SimilarIdeas;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What may be the same, while one writes the title of an idea.
@Controller
class SimilarIdeasController {
    private final SimilarIdeas similar;

    SimilarIdeasController(SimilarIdeas similar) {
        this.similar = similar;
    }

    @GetMapping("/ideas/similar")
    View list(Actor actor, @RequestParam(required = false) @Nullable String title) {
        return View.page("ideas/similar", new SimilarPart(similar.to(actor, title)));
    }
}
