package org.samverk.advice.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.advice.AdviceRounds;
import org.samverk.advice.Round;
import org.samverk.advice.RoundClosings;
import org.samverk.advice.RoundOutcomes;
import org.samverk.advice.Stances;
import org.samverk.conversations.Readings;
import org.samverk.kernel.InvalidInputException;
import org.samverk.web.Feedback;
import org.samverk.web.Submissions;
import org.samverk.web.View;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A round: reading it, answering it, and what whoever asked does with it.
@Controller
@RequestMapping("/advice/{id}")
class RoundController {
    private final AdviceRounds rounds;
    private final RoundPages pages;
    private final Stances stances;
    private final RoundClosings closings;
    private final RoundOutcomes outcomes;
    private final Readings readings;
    private final Submissions submissions;
    private final Feedback feedback;
    private final ZoneId zone;

    RoundController(
            AdviceRounds rounds,
            RoundPages pages,
            Stances stances,
            RoundClosings closings,
            RoundOutcomes outcomes,
            Readings readings,
            Submissions submissions,
            Feedback feedback,
            @Value("${samverk.zone:Europe/Stockholm}") ZoneId zone) {
        this.rounds = rounds;
        this.pages = pages;
        this.stances = stances;
        this.closings = closings;
        this.outcomes = outcomes;
        this.readings = readings;
        this.submissions = submissions;
        this.feedback = feedback;
        this.zone = zone;
    }

    /// When somebody looked at an anonymous round is not written down: it could be the moment when they answered.
    @GetMapping
    View show(Actor actor, @PathVariable UUID id) {
        var page = pages.page(actor, id, RefusedAct.NONE);
        if (!page.round().anonymous()) {
            readings.read(actor, id);
        }
        return View.page("advice/round", page);
    }

    /// @param sent `choice`, or `mark0`, `mark1`, … and `reason`
    @PostMapping("/stance")
    View answer(
            Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, HttpServletRequest request) {
        var stance = new SentStance(sent);
        var round = rounds.require(actor, id);
        return done(
                actor,
                id,
                sent,
                request,
                "answered",
                () -> stances.answer(actor, id, stance.marks(round), stance.reason()));
    }

    @PostMapping("/closing")
    View close(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, HttpServletRequest request) {
        var path = submissions.once(
                actor, sent.get("once"), () -> closings.close(actor, id).path());
        feedback.success(request, "advice.closed");
        return View.redirect(path);
    }

    /// @param sent `closesAt` and `extension`, the reason
    @PostMapping("/extension")
    View extend(
            Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, HttpServletRequest request) {
        var until = RoundForm.time(sent.get("closesAt"), zone);
        return done(
                actor, id, sent, request, "extended", () -> closings.extend(actor, id, until, sent.get("extension")));
    }

    /// @param sent `statement` and `reviewOn`
    @PostMapping("/outcome")
    View settle(
            Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> sent, HttpServletRequest request) {
        return done(
                actor,
                id,
                sent,
                request,
                "settled",
                () -> outcomes.write(actor, id, sent.get("statement"), day(sent.get("reviewOn"))));
    }

    private View done(
            Actor actor,
            UUID id,
            Map<String, String> sent,
            HttpServletRequest request,
            String act,
            Supplier<Round> doing) {
        try {
            var path =
                    submissions.once(actor, sent.get("once"), () -> doing.get().path());
            feedback.success(request, "advice." + act);
            return View.redirect(path);
        } catch (InvalidInputException e) {
            var refused = new RefusedAct(act, new SentStance(sent).typed(), e.problems());
            return View.invalid("advice/round", pages.page(actor, id, refused));
        }
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException e) {
            throw new InvalidInputException("reviewOn", "advice.problem.day");
        }
    }
}
