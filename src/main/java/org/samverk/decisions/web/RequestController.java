package org.samverk.decisions.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.chain.Chain;
import org.samverk.conversations.Conversations;
import org.samverk.decisions.Decisions;
import org.samverk.decisions.Mandates;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.richtext.RichText;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The decider's desk for one request: the text, the chain, what was said, and the act.
@Controller
class RequestController {
    private final Decisions decisions;
    private final Mandates mandates;
    private final Subjects subjects;
    private final Chain chain;
    private final Conversations conversations;
    private final Feedback feedback;

    RequestController(
            Decisions decisions,
            Mandates mandates,
            Subjects subjects,
            Chain chain,
            Conversations conversations,
            Feedback feedback) {
        this.decisions = decisions;
        this.mandates = mandates;
        this.subjects = subjects;
        this.chain = chain;
        this.conversations = conversations;
        this.feedback = feedback;
    }

    @GetMapping("/decisions/requests/{id}")
    View show(Actor actor, @PathVariable UUID id) {
        return View.page("decisions/request", page(actor, id, "", List.of()));
    }

    /// @param outcome `approved` or `declined`
    @PostMapping("/decisions/requests/{id}/decision")
    View decide(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(required = false) @Nullable String reasons,
            HttpServletRequest request) {
        try {
            var decided = decisions.decide(actor, id, OutcomeChoice.of(outcome), reasons);
            feedback.success(
                    request,
                    decided.number() == null ? "decisions.agreed" : "decisions.decided",
                    String.valueOf(decided.number()));
            return View.redirect(decided.path());
        } catch (InvalidInputException invalid) {
            return again(actor, id, reasons, invalid);
        }
    }

    @PostMapping("/decisions/requests/{id}/return")
    View sendBack(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String reasons,
            HttpServletRequest request) {
        try {
            decisions.sendBack(actor, id, reasons);
            feedback.success(request, "decisions.sentBack");
            return View.redirect("/decisions/waiting");
        } catch (InvalidInputException invalid) {
            return again(actor, id, reasons, invalid);
        }
    }

    private View again(Actor actor, UUID id, @Nullable String reasons, InvalidInputException invalid) {
        return View.invalid("decisions/request", page(actor, id, reasons == null ? "" : reasons, invalid.problems()));
    }

    private RequestPage page(Actor actor, UUID id, String reasons, List<Problem> problems) {
        var request = decisions.require(actor, id);
        var draft = subjects.find(actor, request.draftId());
        return new RequestPage(
                request,
                RichText.parse(decisions.text(request).content()),
                draft.orElse(null),
                mandates.of(request).orElse(null),
                chain.of(actor, id),
                decisions.canDecide(actor, request),
                draft.map(Subject::id)
                        .map(subject -> conversations.open(actor, subject))
                        .orElse(null),
                reasons,
                problems);
    }
}
