package org.samverk.feed.web;

import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.Subjects;
import org.samverk.feed.PostRemovals;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class PostDeletionController {
    private final PostRemovals removals;
    private final Subjects subjects;

    PostDeletionController(PostRemovals removals, Subjects subjects) {
        this.removals = removals;
        this.subjects = subjects;
    }

    @PostMapping("/posts/{id}/deletion")
    View delete(Actor actor, @PathVariable UUID id) {
        return View.redirect(removals.delete(actor, id).path());
    }

    @PostMapping("/posts/{id}/restoration")
    View restore(Actor actor, @PathVariable UUID id) {
        var post = removals.restore(actor, id);
        return View.redirect(subjects.canSee(actor, id) ? post.path() : "/reports");
    }
}
