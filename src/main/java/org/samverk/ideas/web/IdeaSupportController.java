package org.samverk.ideas.web;

import org.samverk.access.Actor;
import org.samverk.ideas.Idea;
import org.samverk.ideas.Ideas;
import org.samverk.web.Htmx;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One person's backing of an idea, and taking it back.
@Controller
class IdeaSupportController {
    private final Ideas ideas;

    IdeaSupportController(Ideas ideas) {
        this.ideas = ideas;
    }

    @PostMapping("/ideas/{number}/support")
    View create(Actor actor, @PathVariable long number, Htmx htmx) {
        return answer(actor, ideas.support(actor, number), htmx);
    }

    @PostMapping("/ideas/{number}/support/withdrawal")
    View delete(Actor actor, @PathVariable long number, Htmx htmx) {
        return answer(actor, ideas.withdrawSupport(actor, number), htmx);
    }

    private View answer(Actor actor, Idea idea, Htmx htmx) {
        return htmx.wanted()
                ? View.page("ideas/supportPart", new SupportPart(idea, ideas.powers(actor, idea)))
                : View.redirect(idea.path());
    }
}
