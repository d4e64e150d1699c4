package org.samverk.ideas.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.ideas.IdeaAuthors;
import org.samverk.ideas.IdeaCategories;
import org.samverk.ideas.web.HandlingPart.Form;
import org.samverk.ideas.web.HandlingPart.Typed;
import org.samverk.kernel.InvalidInputException;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The name on an idea, which its author puts there afterwards, and the category under which others file it.
@Controller
class IdeaAuthorController {
    private final IdeaAuthors authors;
    private final IdeaCategories categories;
    private final IdeaPages pages;
    private final Feedback feedback;

    IdeaAuthorController(IdeaAuthors authors, IdeaCategories categories, IdeaPages pages, Feedback feedback) {
        this.authors = authors;
        this.categories = categories;
        this.pages = pages;
        this.feedback = feedback;
    }

    @PostMapping("/ideas/{number}/name")
    View name(Actor actor, @PathVariable long number, HttpServletRequest request) {
        var idea = authors.putName(actor, number);
        feedback.success(request, "ideas.named");
        return View.redirect(idea.path());
    }

    @PostMapping("/ideas/{number}/category")
    View file(
            Actor actor,
            @PathVariable long number,
            @RequestParam(required = false) @Nullable UUID category,
            HttpServletRequest request) {
        try {
            var idea = categories.file(actor, number, category);
            feedback.success(request, "ideas.handling.saved");
            return View.redirect(idea.path());
        } catch (InvalidInputException e) {
            var typed = new Typed(Form.CATEGORY, Map.of("category", String.valueOf(category)));
            return View.invalid("ideas/idea", pages.refused(actor, number, typed, e.problems()));
        }
    }
}
