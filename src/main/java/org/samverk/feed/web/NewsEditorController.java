package org.samverk.feed.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.feed.NewsEditors;
import org.samverk.kernel.InvalidInputException;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The administrators' list of those who may write news.
@Controller
class NewsEditorController {
    private static final String PATH = "/admin/news";
    private final NewsEditors editors;
    private final Feedback feedback;

    NewsEditorController(NewsEditors editors, Feedback feedback) {
        this.editors = editors;
        this.feedback = feedback;
    }

    @GetMapping(PATH)
    View list(Actor actor) {
        return View.page("feed/newsEditors", new NewsEditorsPage(editors.list(actor), "", List.of()));
    }

    @PostMapping(PATH)
    View add(Actor actor, @RequestParam @Nullable String username, HttpServletRequest request) {
        var name = username == null ? "" : username;
        try {
            editors.add(actor, name);
        } catch (InvalidInputException e) {
            return View.invalid("feed/newsEditors", new NewsEditorsPage(editors.list(actor), name, e.problems()));
        }
        feedback.success(request, "feed.news.editors.added");
        return View.redirect(PATH);
    }

    @PostMapping(PATH + "/{username}/end")
    View remove(Actor actor, @PathVariable String username, HttpServletRequest request) {
        editors.remove(actor, username);
        feedback.success(request, "feed.news.editors.removed");
        return View.redirect(PATH);
    }
}
