package org.samverk.decisions.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.decisions.Decisions;
import org.samverk.kernel.InvalidInputException;
import org.samverk.web.Submissions;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Putting a draft before a decider.
@Controller
class NewRequestController {
    private final Decisions decisions;
    private final Submissions submissions;

    NewRequestController(Decisions decisions, Submissions submissions) {
        this.decisions = decisions;
        this.submissions = submissions;
    }

    /// @param draft the draft's subject
    @GetMapping("/decisions/new")
    View blank(Actor actor, @RequestParam UUID draft) {
        var proposable = decisions.proposable(actor, draft);
        return View.page(
                "decisions/new", new NewRequestPage(proposable, ProposalForm.of(proposable.newest()), List.of()));
    }

    @PostMapping("/decisions/requests")
    View create(
            Actor actor,
            @RequestParam UUID draft,
            ProposalForm form,
            @RequestParam(required = false) @Nullable String once) {
        try {
            return View.redirect(submissions.once(
                    actor, once, () -> "/decisions/requests/" + decisions.request(actor, form.proposal(draft))));
        } catch (InvalidInputException invalid) {
            return View.invalid(
                    "decisions/new", new NewRequestPage(decisions.proposable(actor, draft), form, invalid.problems()));
        }
    }
}
