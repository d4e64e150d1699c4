package org.samverk.ideas.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.ideas.IdeaAssessments;
import org.samverk.ideas.IdeaHandling;
import org.samverk.ideas.IdeaMerges;
import org.samverk.ideas.NewAssessment;
import org.samverk.ideas.web.HandlingPart.Form;
import org.samverk.ideas.web.HandlingPart.Typed;
import org.samverk.kernel.InvalidInputException;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What those who answer an idea do with it before: who has it, what they think of it, and that it is another one's
/// duplicate.
@Controller
class IdeaHandlingController {
    private final IdeaHandling handling;
    private final IdeaAssessments assessments;
    private final IdeaMerges merges;
    private final IdeaPages pages;
    private final Feedback feedback;

    IdeaHandlingController(
            IdeaHandling handling, IdeaAssessments assessments, IdeaMerges merges, IdeaPages pages, Feedback feedback) {
        this.handling = handling;
        this.assessments = assessments;
        this.merges = merges;
        this.pages = pages;
        this.feedback = feedback;
    }

    @PostMapping("/ideas/{number}/handling")
    View handle(
            Actor actor,
            @PathVariable long number,
            @RequestParam(required = false) @Nullable UUID handler,
            @RequestParam(required = false) @Nullable String due,
            HttpServletRequest request) {
        try {
            var idea = handling.change(actor, number, handler, day(due));
            feedback.success(request, "ideas.handling.saved");
            return View.redirect(idea.path());
        } catch (InvalidInputException e) {
            var who = handler == null ? null : handler.toString();
            return again(actor, number, new Typed(Form.HANDLING, Map.of("due", text(due), "handler", text(who))), e);
        }
    }

    @PostMapping("/ideas/{number}/assessment")
    View assess(
            Actor actor,
            @PathVariable long number,
            @RequestParam(required = false) @Nullable String benefit,
            @RequestParam(required = false) @Nullable String effort,
            @RequestParam(required = false) @Nullable String feasibility,
            @RequestParam(required = false) @Nullable String note,
            HttpServletRequest request) {
        try {
            assessments.assess(
                    actor, number, new NewAssessment(figure(benefit), figure(effort), figure(feasibility), note));
            feedback.success(request, "ideas.assessment.saved");
            return View.redirect("/ideas/" + number);
        } catch (InvalidInputException e) {
            var values = Map.of(
                    "benefit", text(benefit),
                    "effort", text(effort),
                    "feasibility", text(feasibility),
                    "note", text(note));
            return again(actor, number, new Typed(Form.ASSESSMENT, values), e);
        }
    }

    @PostMapping("/ideas/{number}/merge")
    View merge(
            Actor actor,
            @PathVariable long number,
            @RequestParam(required = false) @Nullable String into,
            HttpServletRequest request) {
        try {
            var idea = merges.merge(actor, number, number(into));
            feedback.success(request, "ideas.merge.done");
            return View.redirect(idea.path());
        } catch (InvalidInputException e) {
            return again(actor, number, new Typed(Form.MERGE, Map.of("into", text(into))), e);
        }
    }

    private View again(Actor actor, long number, Typed typed, InvalidInputException e) {
        return View.invalid("ideas/idea", pages.refused(actor, number, typed, e.problems()));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable Integer figure(@Nullable String text) {
        return text != null && text.strip().matches("[1-5]") ? Integer.valueOf(text.strip()) : null;
    }

    /// A number, with or without `#` or the address before it.
    private static @Nullable Long number(@Nullable String text) {
        var typed = text == null ? "" : text.strip().replaceFirst("^(#|.{0,200}/ideas/)", "");
        return typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
    }
}
