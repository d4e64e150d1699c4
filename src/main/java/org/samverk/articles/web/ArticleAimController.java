package org.samverk.articles.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.articles.ArticleDrafts;
import org.samverk.kernel.InvalidInputException;
import org.samverk.people.Units;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// For whom a news article is meant.
@Controller
class ArticleAimController {
    private static final String FORM = "articles/aim";
    private final ArticleDrafts drafts;
    private final Units units;
    private final Feedback feedback;

    ArticleAimController(ArticleDrafts drafts, Units units, Feedback feedback) {
        this.drafts = drafts;
        this.units = units;
        this.feedback = feedback;
    }

    @GetMapping("/publisher/drafts/{id}/readers")
    View form(Actor actor, @PathVariable UUID id) {
        var draft = drafts.require(actor, id);
        return View.page(FORM, new AimPage(draft, AimForm.of(draft.aim()), units.tree(actor), List.of()));
    }

    @PostMapping("/publisher/drafts/{id}/readers")
    View save(Actor actor, @PathVariable UUID id, @ModelAttribute AimForm form, HttpServletRequest request) {
        var draft = drafts.require(actor, id);
        var known = units.tree(actor);
        try {
            drafts.plan(actor, id, form.aim(known));
        } catch (InvalidInputException e) {
            return View.invalid(FORM, new AimPage(draft, form, known, e.problems()));
        }
        feedback.success(request, "articles.saved");
        return View.redirect(draft.path());
    }
}
