package org.samverk.feed.web;

import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.feed.Posts;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class PostDeletionController {
    private final Posts posts;

    PostDeletionController(Posts posts) {
        this.posts = posts;
    }

    @PostMapping("/posts/{id}/deletion")
    View delete(Actor actor, @PathVariable UUID id) {
        return View.redirect(posts.delete(actor, id).path());
    }

    @PostMapping("/posts/{id}/restoration")
    View restore(Actor actor, @PathVariable UUID id) {
        return View.redirect(posts.restore(actor, id).path());
    }
}
