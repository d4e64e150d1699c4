package org.samverk.decisions.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.decisions.Amendments;
import org.samverk.decisions.RegisterEntry;
import org.samverk.decisions.Ruling;
import org.samverk.kernel.InvalidInputException;
import org.samverk.web.Feedback;
import org.samverk.web.Submissions;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Correcting a decision and deciding anew, each by a later entry.
@Controller
class AmendmentController {
    private final DecisionPages pages;
    private final Amendments amendments;
    private final Submissions submissions;
    private final Feedback feedback;

    AmendmentController(DecisionPages pages, Amendments amendments, Submissions submissions, Feedback feedback) {
        this.pages = pages;
        this.amendments = amendments;
        this.submissions = submissions;
        this.feedback = feedback;
    }

    @PostMapping(DecisionController.ADDRESS + "/correction")
    View correct(
            Actor actor,
            @PathVariable String number,
            AmendmentForm form,
            @RequestParam(required = false) @Nullable String once,
            HttpServletRequest request) {
        try {
            var path = submissions.once(actor, once, () -> path(amendments.correct(actor, number, form.words())));
            feedback.success(request, "decisions.correction.done");
            return View.redirect(path);
        } catch (InvalidInputException invalid) {
            return pages.invalid(actor, number, form, invalid);
        }
    }

    @PostMapping(DecisionController.ADDRESS + "/reconsideration")
    View reconsider(
            Actor actor,
            @PathVariable String number,
            AmendmentForm form,
            @RequestParam(required = false) @Nullable String once,
            HttpServletRequest request) {
        try {
            var ruling = new Ruling(OutcomeChoice.of(form.outcome()), form.reasons(), form.conditions());
            var path = submissions.once(actor, once, () -> path(amendments.reconsider(actor, number, ruling)));
            feedback.success(request, "decisions.reconsideration.done");
            return View.redirect(path);
        } catch (InvalidInputException invalid) {
            return pages.invalid(actor, number, form, invalid);
        }
    }

    private static String path(RegisterEntry entry) {
        return entry.path();
    }
}
