package org.samverk.polls.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.polls.PollView;
import org.samverk.polls.Polls;
import org.samverk.web.Htmx;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A poll by itself: to change one's vote, and to vote without a script.
@Controller
@RequestMapping("/polls/{subject}")
class PollController {
    private final Polls polls;

    PollController(Polls polls) {
        this.polls = polls;
    }

    @GetMapping
    View form(Actor actor, Htmx htmx, @PathVariable UUID subject) {
        return View.page(template(htmx), polls.require(actor, subject).changed());
    }

    @PostMapping("/vote")
    View vote(
            Actor actor,
            Htmx htmx,
            @PathVariable UUID subject,
            @RequestParam(required = false) @Nullable List<Integer> choice) {
        var chosen = choice == null ? List.<Integer>of() : choice;
        try {
            return answer(htmx, polls.vote(actor, subject, new LinkedHashSet<>(chosen)));
        } catch (InvalidInputException e) {
            return View.invalid(template(htmx), polls.require(actor, subject).refused(e.problems()));
        }
    }

    @PostMapping("/closing")
    View close(Actor actor, Htmx htmx, @PathVariable UUID subject) {
        return answer(htmx, polls.close(actor, subject));
    }

    private static View answer(Htmx htmx, PollView view) {
        return htmx.wanted()
                ? View.page("polls/fragment", view)
                : View.redirect(view.poll().path() + "#poll-" + view.poll().subjectId());
    }

    private static String template(Htmx htmx) {
        return htmx.wanted() ? "polls/fragment" : "polls/page";
    }
}
