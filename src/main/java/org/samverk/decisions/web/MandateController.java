package org.samverk.decisions.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Principals;
import org.samverk.decisions.Mandates;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.people.Units;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The delegation order: who may decide what.
@Controller
class MandateController {
    private final Mandates mandates;
    private final Principals principals;
    private final Units units;
    private final Feedback feedback;

    MandateController(Mandates mandates, Principals principals, Units units, Feedback feedback) {
        this.mandates = mandates;
        this.principals = principals;
        this.units = units;
        this.feedback = feedback;
    }

    @GetMapping("/admin/mandates")
    View list(Actor actor) {
        return View.page("decisions/mandates", page(actor, MandateForm.EMPTY, List.of()));
    }

    @PostMapping("/admin/mandates")
    View add(Actor actor, MandateForm form, HttpServletRequest request) {
        try {
            mandates.add(actor, form.fields(name -> person(actor, name)));
            feedback.success(request, "decisions.mandate.added");
            return View.redirect("/admin/mandates");
        } catch (InvalidInputException invalid) {
            return View.invalid("decisions/mandates", page(actor, form, invalid.problems()));
        }
    }

    @PostMapping("/admin/mandates/{id}/end")
    View end(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        mandates.end(actor, id, mandates.today());
        feedback.success(request, "decisions.mandate.ended");
        return View.redirect("/admin/mandates");
    }

    private @Nullable UUID person(Actor actor, String username) {
        var found = principals.byUsername(actor, List.of(username)).get(username);
        return found == null ? null : found.id();
    }

    private MandatesPage page(Actor actor, MandateForm form, List<Problem> problems) {
        return new MandatesPage(mandates.all(actor), mandates.today(), units.tree(actor), form, problems);
    }
}
