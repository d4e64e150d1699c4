package org.samverk.decisions.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.access.Principals;
import org.samverk.decisions.Mandates;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
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
    private final Feedback feedback;

    MandateController(Mandates mandates, Principals principals, Feedback feedback) {
        this.mandates = mandates;
        this.principals = principals;
        this.feedback = feedback;
    }

    @GetMapping("/admin/mandates")
    View list(Actor actor) {
        return View.page("decisions/mandates", page(actor, MandateForm.EMPTY, List.of()));
    }

    @PostMapping("/admin/mandates")
    View add(Actor actor, MandateForm form, HttpServletRequest request) {
        try {
            var name = form.value(form.username()).strip();
            var holder = java.util.Optional.ofNullable(
                            principals.byUsername(actor, List.of(name)).get(name))
                    .map(PersonRef::id);
            mandates.add(actor, form.fields(holder));
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

    private MandatesPage page(Actor actor, MandateForm form, List<Problem> problems) {
        return new MandatesPage(mandates.all(actor), mandates.today(), form, problems);
    }
}
