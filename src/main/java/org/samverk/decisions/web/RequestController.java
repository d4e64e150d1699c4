package org.samverk.decisions.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.chain.Chain;
import org.samverk.conversations.Conversations;
import org.samverk.decisions.Decisions;
import org.samverk.decisions.Exchanges;
import org.samverk.decisions.Mandates;
import org.samverk.decisions.Ruling;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.richtext.RichText;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The decider's desk for one request: the text, the chain, what was said, and the act.
@Controller
class RequestController {
    private final Decisions decisions;
    private final Exchanges exchanges;
    private final Mandates mandates;
    private final Subjects subjects;
    private final Chain chain;
    private final Conversations conversations;
    private final Feedback feedback;

    RequestController(
            Decisions decisions,
            Exchanges exchanges,
            Mandates mandates,
            Subjects subjects,
            Chain chain,
            Conversations conversations,
            Feedback feedback) {
        this.decisions = decisions;
        this.exchanges = exchanges;
        this.mandates = mandates;
        this.subjects = subjects;
        this.chain = chain;
        this.conversations = conversations;
        this.feedback = feedback;
    }

    @GetMapping("/decisions/requests/{id}")
    View show(Actor actor, @PathVariable UUID id) {
        return View.page("decisions/request", page(actor, id, RequestForm.EMPTY, List.of()));
    }

    @PostMapping("/decisions/requests/{id}/decision")
    View decide(Actor actor, @PathVariable UUID id, RequestForm form, HttpServletRequest request) {
        try {
            var ruling = new Ruling(OutcomeChoice.of(form.outcome()), form.reasons(), form.conditions());
            var decided = decisions.decide(actor, id, ruling);
            feedback.success(
                    request,
                    decided.number() == null ? "decisions.agreed" : "decisions.decided",
                    String.valueOf(decided.number()));
            return View.redirect(decided.path());
        } catch (InvalidInputException invalid) {
            return again(actor, id, form, invalid);
        }
    }

    @PostMapping("/decisions/requests/{id}/return")
    View sendBack(Actor actor, @PathVariable UUID id, RequestForm form, HttpServletRequest request) {
        try {
            exchanges.sendBack(actor, id, form.reasons());
            feedback.success(request, "decisions.sentBack");
            return View.redirect("/decisions/waiting");
        } catch (InvalidInputException invalid) {
            return again(actor, id, form, invalid);
        }
    }

    @PostMapping("/decisions/requests/{id}/deferral")
    View defer(Actor actor, @PathVariable UUID id, RequestForm form, HttpServletRequest request) {
        try {
            decisions.require(actor, id);
            exchanges.defer(actor, id, Typed.day("until", form.until()), form.reasons());
            feedback.success(request, "decisions.deferred");
            return View.redirect("/decisions/waiting");
        } catch (InvalidInputException invalid) {
            return again(actor, id, form, invalid);
        }
    }

    @PostMapping("/decisions/requests/{id}/answer")
    View answer(Actor actor, @PathVariable UUID id, RequestForm.Answer form, HttpServletRequest request) {
        try {
            exchanges.answer(actor, id, form.answer());
            feedback.success(request, "decisions.answered");
            return View.redirect("/decisions/requests/" + id);
        } catch (InvalidInputException invalid) {
            return again(actor, id, form.form(), invalid);
        }
    }

    private View again(Actor actor, UUID id, RequestForm form, InvalidInputException invalid) {
        return View.invalid("decisions/request", page(actor, id, form, invalid.problems()));
    }

    private RequestPage page(Actor actor, UUID id, RequestForm form, List<Problem> problems) {
        var request = decisions.require(actor, id);
        var draft = subjects.find(actor, request.draftId());
        var line = chain.of(actor, id);
        return new RequestPage(
                request,
                RichText.parse(decisions.text(request).content()),
                draft.orElse(null),
                DraftStanding.of(line, request.draftId()),
                mandates.of(request).orElse(null),
                line,
                decisions.standing(actor, request).orElse(null),
                exchanges.of(actor, id),
                exchanges.canAnswer(actor, request),
                draft.map(Subject::id)
                        .map(subject -> conversations.open(actor, subject))
                        .orElse(null),
                form,
                problems);
    }
}
