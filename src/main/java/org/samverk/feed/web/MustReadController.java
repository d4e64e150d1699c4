package org.samverk.feed.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.feed.Articles;
import org.samverk.feed.MustReads;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What people are asked to read in groups and on pages: asking, saying that one has, and what waits.
@Controller
class MustReadController {
    private static final String WAITING = "/must-reads";
    private final MustReads mustReads;
    private final Articles articles;
    private final FeedExtrasReader extras;

    MustReadController(MustReads mustReads, Articles articles, FeedExtrasReader extras) {
        this.mustReads = mustReads;
        this.articles = articles;
        this.extras = extras;
    }

    @GetMapping(WAITING)
    View waiting(Actor actor) {
        var items = mustReads.waiting(actor);
        return View.page("feed/mustReads", new MustReadsPage(articles.waiting(actor), items, extras.of(actor, items)));
    }

    @PostMapping("/posts/{id}/must-read")
    View create(Actor actor, @PathVariable UUID id) {
        return View.redirect(mustReads.ask(actor, id).path());
    }

    @DeleteMapping("/posts/{id}/must-read")
    View delete(Actor actor, @PathVariable UUID id) {
        return View.redirect(mustReads.withdraw(actor, id).path());
    }

    /// @param back the page with all that waits, when it was said there
    @PostMapping("/posts/{id}/confirmation")
    View confirm(Actor actor, @PathVariable UUID id, @RequestParam @Nullable String back) {
        var post = mustReads.confirm(actor, id);
        return View.redirect(WAITING.equals(back) ? WAITING : post.path());
    }
}
