package org.samverk.feed.web;

import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.feed.PostHistory;
import org.samverk.feed.Posts;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class PostHistoryController {
    private final Posts posts;
    private final PostHistory history;

    PostHistoryController(Posts posts, PostHistory history) {
        this.posts = posts;
        this.history = history;
    }

    @GetMapping("/posts/{id}/history")
    View read(Actor actor, @PathVariable UUID id) {
        return View.page("feed/history", PostHistoryPage.of(posts.require(actor, id), history.of(actor, id)));
    }
}
