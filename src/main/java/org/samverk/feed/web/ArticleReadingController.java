package org.samverk.feed.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.feed.ArticleReaders;
import org.samverk.feed.Articles;
import org.samverk.kernel.NotFoundException;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Saying that one has read an article, who has, and reminding the others.
@Controller
class ArticleReadingController {
    private static final String WAITING = "/must-reads";
    private final Articles articles;
    private final ArticleReaders readers;
    private final Feedback feedback;

    ArticleReadingController(Articles articles, ArticleReaders readers, Feedback feedback) {
        this.articles = articles;
        this.readers = readers;
        this.feedback = feedback;
    }

    /// @param back the page with all that waits, when it was said there
    @PostMapping("/articles/{id}/confirmation")
    View confirm(Actor actor, @PathVariable UUID id, @RequestParam @Nullable String back) {
        var article = articles.confirm(actor, id);
        return View.redirect(WAITING.equals(back) ? WAITING : article.path());
    }

    /// @param show `confirmed` for those who have, else those who have not
    @GetMapping("/articles/{id}/readers")
    View list(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam @Nullable String show,
            @RequestParam @Nullable String after) {
        var confirmed = "confirmed".equals(show);
        var figures = readers.figures(actor, id);
        var article = articles.find(actor, id).orElseThrow(NotFoundException::new);
        return View.page(
                "feed/readers",
                new MustReadReadersPage(
                        article.path(),
                        "/articles/" + id,
                        article.title(),
                        "feed.articles.readers.lead",
                        figures,
                        confirmed,
                        readers.list(actor, id, confirmed, after),
                        readers.canRemind(figures)));
    }

    @PostMapping("/articles/{id}/reminder")
    View remind(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        readers.remind(actor, id);
        feedback.success(request, "feed.mustRead.reminded");
        return View.redirect("/articles/" + id + "/readers");
    }
}
