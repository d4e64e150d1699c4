package org.samverk.feed.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.feed.MustReadReaders;
import org.samverk.feed.Posts;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who has said to have read a post, and reminding the others.
@Controller
class MustReadReadersController {
    private final Posts posts;
    private final MustReadReaders readers;
    private final Feedback feedback;

    MustReadReadersController(Posts posts, MustReadReaders readers, Feedback feedback) {
        this.posts = posts;
        this.readers = readers;
        this.feedback = feedback;
    }

    /// @param show `confirmed` for those who have, else those who have not
    @GetMapping("/posts/{id}/readers")
    View list(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam @Nullable String show,
            @RequestParam @Nullable String after) {
        var confirmed = "confirmed".equals(show);
        var figures = readers.figures(actor, id);
        var page = MustReadReadersPage.of(
                posts.require(actor, id),
                figures,
                confirmed,
                readers.list(actor, id, confirmed, after),
                readers.canRemind(figures));
        return View.page("feed/readers", page);
    }

    @PostMapping("/posts/{id}/reminder")
    View remind(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        readers.remind(actor, id);
        feedback.success(request, "feed.mustRead.reminded");
        return View.redirect("/posts/" + id + "/readers");
    }
}
