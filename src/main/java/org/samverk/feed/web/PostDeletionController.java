package org.samverk.feed.web;

import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.feed.PostRemovals;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class PostDeletionController {
    private final PostRemovals removals;

    PostDeletionController(PostRemovals removals) {
        this.removals = removals;
    }

    @PostMapping("/posts/{id}/deletion")
    View delete(Actor actor, @PathVariable UUID id) {
        return View.redirect(removals.delete(actor, id).path());
    }

    @PostMapping("/posts/{id}/restoration")
    View restore(Actor actor, @PathVariable UUID id) {
        return View.redirect(removals.restore(actor, id).path());
    }
}
