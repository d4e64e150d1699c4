package org.samverk.ideas.web;

import jakarta.servlet.http.HttpServletRequest;
import org.samverk.access.Actor;
import org.samverk.files.Attached;
import org.samverk.ideas.Ideas;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.RefusedException;
import org.samverk.people.Writing;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Changing one's own idea, and taking it back.
@Controller
class IdeaEditController {
    private final Ideas ideas;
    private final IdeaForms forms;
    private final Writing writing;
    private final Feedback feedback;

    IdeaEditController(Ideas ideas, IdeaForms forms, Writing writing, Feedback feedback) {
        this.ideas = ideas;
        this.forms = forms;
        this.writing = writing;
        this.feedback = feedback;
    }

    @GetMapping("/ideas/{number}/edit")
    View form(Actor actor, @PathVariable long number) {
        var idea = ideas.require(actor, number);
        if (!ideas.powers(actor, idea).edit()) {
            throw new RefusedException("ideas.error.authorOnly");
        }
        return View.page("ideas/form", forms.change(actor, idea));
    }

    @PostMapping("/ideas/{number}/edit")
    View edit(
            Actor actor,
            @PathVariable long number,
            @ModelAttribute IdeaInput input,
            Attached attached,
            HttpServletRequest request) {
        try {
            var text = writing.read(actor, input.content(), input.markdown());
            var idea = ideas.edit(actor, number, input.title(), text, attached.ids());
            feedback.success(request, "ideas.saved");
            return View.redirect(idea.path());
        } catch (InvalidInputException e) {
            return View.invalid("ideas/form", forms.again(actor, number, input, attached, e.problems()));
        }
    }

    @PostMapping("/ideas/{number}/withdrawal")
    View withdraw(Actor actor, @PathVariable long number, HttpServletRequest request) {
        var idea = ideas.withdraw(actor, number);
        feedback.success(request, "ideas.withdrawn");
        return View.redirect(idea.path());
    }
}
