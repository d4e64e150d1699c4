package org.samverk.decisions.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.decisions.Publications;
import org.samverk.decisions.Register;
import org.samverk.kernel.InvalidInputException;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A decision, its seals computed again, and the later facts about it: that it was reported, that inhabitants may read
/// it.
@Controller
class DecisionController {
    static final String ADDRESS = "/decisions/{number:\\d{4}-\\d{1,9}}";

    private final DecisionPages pages;
    private final Register register;
    private final Publications publications;
    private final Feedback feedback;

    DecisionController(DecisionPages pages, Register register, Publications publications, Feedback feedback) {
        this.pages = pages;
        this.register = register;
        this.publications = publications;
        this.feedback = feedback;
    }

    @GetMapping(ADDRESS)
    View show(Actor actor, @PathVariable String number) {
        return pages.show(actor, number);
    }

    /// The decision with its text, to print and to keep: PDF/A.
    @GetMapping(ADDRESS + "/pdf")
    View pdf(Actor actor, @PathVariable String number) {
        return pages.pdf(actor, number);
    }

    @GetMapping(ADDRESS + "/verification")
    View verify(Actor actor, @PathVariable String number) {
        return pages.verified(actor, number);
    }

    /// @param reportedOn the day of the board's meeting
    @PostMapping(ADDRESS + "/report")
    View report(
            Actor actor,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String reportedOn,
            HttpServletRequest request) {
        try {
            register.require(actor, number);
            var day = Typed.day("reportedOn", reportedOn);
            if (day == null) {
                throw new InvalidInputException("reportedOn", "web.problem.missing");
            }
            register.report(actor, number, day);
            feedback.success(request, "decisions.reported");
            return View.redirect("/decisions/" + number);
        } catch (InvalidInputException invalid) {
            return pages.invalid(actor, number, AmendmentForm.EMPTY, invalid);
        }
    }

    @PostMapping(ADDRESS + "/publication")
    View publish(
            Actor actor,
            @PathVariable String number,
            @RequestParam(defaultValue = "false") boolean withReasons,
            HttpServletRequest request) {
        publications.show(actor, number, withReasons);
        feedback.success(request, "decisions.public.shown");
        return View.redirect("/decisions/" + number);
    }

    @DeleteMapping(ADDRESS + "/publication")
    View withdraw(Actor actor, @PathVariable String number, HttpServletRequest request) {
        publications.hide(actor, number);
        feedback.success(request, "decisions.public.hidden");
        return View.redirect("/decisions/" + number);
    }
}
