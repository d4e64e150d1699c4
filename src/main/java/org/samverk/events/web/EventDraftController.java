package org.samverk.events.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.events.EventDrafts;
import org.samverk.events.EventInput;
import org.samverk.kernel.InvalidInputException;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// When and where an event is, on its draft.
@Controller
class EventDraftController {
    private static final String FORM = "events/form";
    private final EventDrafts drafts;
    private final Feedback feedback;

    EventDraftController(EventDrafts drafts, Feedback feedback) {
        this.drafts = drafts;
        this.feedback = feedback;
    }

    @GetMapping("/publisher/drafts/{id}/event")
    View form(Actor actor, @PathVariable UUID id) {
        var draft = drafts.require(actor, id);
        return View.page(FORM, new EventDraftPage(draft, drafts.input(draft), List.of()));
    }

    @PostMapping("/publisher/drafts/{id}/event")
    View save(Actor actor, @PathVariable UUID id, @ModelAttribute EventInput input, HttpServletRequest request) {
        var draft = drafts.require(actor, id);
        try {
            drafts.plan(actor, id, input);
        } catch (InvalidInputException e) {
            return View.invalid(FORM, new EventDraftPage(draft, input, e.problems()));
        }
        feedback.success(request, "events.saved");
        return View.redirect(draft.path());
    }
}
