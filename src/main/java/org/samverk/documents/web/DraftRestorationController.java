package org.samverk.documents.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.documents.DraftHistory;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/// Makes an earlier revision the newest again; those between stay.
@Controller
@Tag(name = "drafts")
class DraftRestorationController {
    private final DraftHistory history;
    private final Feedback feedback;

    DraftRestorationController(DraftHistory history, Feedback feedback) {
        this.history = history;
        this.feedback = feedback;
    }

    @PostMapping("/drafts/{id}/revisions/{number}/restoration")
    View restore(Actor actor, @PathVariable UUID id, @PathVariable int number, HttpServletRequest request) {
        var saved = history.restore(actor, id, number);
        feedback.success(request, "documents.restored", number, saved.number());
        return View.redirect("/drafts/" + id);
    }

    @PostMapping("/api/v1/drafts/{id}/revisions/{number}/restoration")
    @Operation(summary = "Make an earlier revision the newest again; those between stay")
    @ResponseBody
    DraftsApi.RevisionBody restoreByProgram(Actor actor, @PathVariable UUID id, @PathVariable int number) {
        return DraftsApi.RevisionBody.of(history.restore(actor, id, number));
    }
}
