package org.samverk.decisions.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.decisions.Mandates;
import org.samverk.decisions.Minutes;
import org.samverk.decisions.MinutesChoice;
import org.samverk.decisions.MinutesKeeping;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.web.Submissions;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Minutes of meetings at which decisions were made: listed, put together, read, kept as files.
@Controller
class MinutesController {
    private static final int PAGE = 50;

    private final MinutesKeeping keeping;
    private final Mandates mandates;
    private final Submissions submissions;

    MinutesController(MinutesKeeping keeping, Mandates mandates, Submissions submissions) {
        this.keeping = keeping;
        this.mandates = mandates;
        this.submissions = submissions;
    }

    @GetMapping("/decisions/minutes")
    View list(Actor actor, @RequestParam(required = false) @Nullable String after) {
        return View.page(
                "decisions/minutesList", new MinutesListPage(keeping.list(actor, after, PAGE), keeping.canKeep(actor)));
    }

    @GetMapping("/decisions/minutes/new")
    View blank(Actor actor, MinutesSearch search) {
        keeping.requireKeep(actor);
        var wanted = search.orSince(mandates.today());
        try {
            var choices = keeping.choices(actor, wanted.query());
            return View.page("decisions/newMinutes", page(actor, MinutesForm.EMPTY, wanted, choices, false, List.of()));
        } catch (InvalidInputException invalid) {
            return again(actor, MinutesForm.EMPTY, wanted, false, invalid);
        }
    }

    @PostMapping("/decisions/minutes")
    View create(
            Actor actor,
            MinutesForm form,
            MinutesSearch search,
            @RequestParam(required = false) @Nullable String once) {
        try {
            return View.redirect(submissions.once(
                    actor, once, () -> keeping.keep(actor, form.fields()).path()));
        } catch (InvalidInputException invalid) {
            return again(actor, form, search.orSince(mandates.today()), true, invalid);
        }
    }

    @GetMapping("/decisions/minutes/{id}")
    View show(Actor actor, @PathVariable UUID id) {
        return View.page("decisions/minutes", page(actor, keeping.require(actor, id)));
    }

    /// The same to sign and to keep: PDF/A.
    @GetMapping("/decisions/minutes/{id}/pdf")
    View pdf(Actor actor, @PathVariable UUID id) {
        var minutes = keeping.require(actor, id);
        return View.pdf("decisions/pdf/minutes", page(actor, minutes), "protokoll-" + minutes.heldOn() + ".pdf");
    }

    private MinutesPage page(Actor actor, Minutes minutes) {
        return new MinutesPage(minutes, keeping.entries(actor, minutes), keeping.later(actor, minutes));
    }

    private View again(
            Actor actor, MinutesForm form, MinutesSearch search, boolean isSent, InvalidInputException invalid) {
        return View.invalid(
                "decisions/newMinutes", page(actor, form, search, choices(actor, search), isSent, invalid.problems()));
    }

    /// None when what is looked for cannot be read: the page says what is wrong with it.
    private List<MinutesChoice> choices(Actor actor, MinutesSearch search) {
        try {
            return keeping.choices(actor, search.query());
        } catch (InvalidInputException invalid) {
            return List.of();
        }
    }

    private static NewMinutesPage page(
            Actor actor,
            MinutesForm form,
            MinutesSearch search,
            List<MinutesChoice> choices,
            boolean isSent,
            List<Problem> problems) {
        return new NewMinutesPage(form, search, choices, isSent, actor.has(Role.ADMINISTRATOR), problems);
    }
}
