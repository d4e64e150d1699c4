package org.samverk.decisions.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Subjects;
import org.samverk.chain.Chain;
import org.samverk.chain.Step;
import org.samverk.decisions.Decisions;
import org.samverk.kernel.InvalidInputException;
import org.samverk.web.Submissions;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Putting a draft before a decider, and choosing the one to put there.
@Controller
class NewRequestController {
    private static final int MOST = 30;
    private final Decisions decisions;
    private final Subjects subjects;
    private final Chain chain;
    private final Submissions submissions;

    NewRequestController(Decisions decisions, Subjects subjects, Chain chain, Submissions submissions) {
        this.decisions = decisions;
        this.subjects = subjects;
        this.chain = chain;
        this.submissions = submissions;
    }

    /// @param draft the draft's subject
    @GetMapping("/decisions/new")
    View blank(Actor actor, @RequestParam UUID draft) {
        var proposable = decisions.proposable(actor, draft);
        return View.page(
                "decisions/new", new NewRequestPage(proposable, ProposalForm.of(proposable.newest()), List.of()));
    }

    /// @param from the subject of an idea, say
    @GetMapping("/decisions/texts")
    View texts(Actor actor, @RequestParam UUID from) {
        var subject = subjects.require(actor, from);
        var texts = chain.cameOf(actor, from, Set.of(Step.DRAFT), MOST).stream()
                .filter(station -> !station.here())
                .toList();
        return View.page("decisions/texts", new TextsPage(subject, texts));
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
