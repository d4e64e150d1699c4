package org.samverk.feed.web;

import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.feed.MustReads;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class MustReadController {
    private final MustReads mustReads;

    MustReadController(MustReads mustReads) {
        this.mustReads = mustReads;
    }

    @PostMapping("/posts/{id}/must-read")
    View create(Actor actor, @PathVariable UUID id) {
        return View.redirect(mustReads.ask(actor, id).path());
    }

    @DeleteMapping("/posts/{id}/must-read")
    View delete(Actor actor, @PathVariable UUID id) {
        return View.redirect(mustReads.withdraw(actor, id).path());
    }

    @PostMapping("/posts/{id}/confirmation")
    View confirm(Actor actor, @PathVariable UUID id) {
        return View.redirect(mustReads.confirm(actor, id).path());
    }
}
