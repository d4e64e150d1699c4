package org.samverk.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.documents.DraftTexts;
import org.samverk.documents.Drafts;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Making a draft final, after having read what that means.
@Controller
class DraftFinalisationController {
    private final Drafts drafts;
    private final DraftTexts texts;
    private final Feedback feedback;

    DraftFinalisationController(Drafts drafts, DraftTexts texts, Feedback feedback) {
        this.drafts = drafts;
        this.texts = texts;
        this.feedback = feedback;
    }

    @GetMapping("/drafts/{id}/finalisation")
    View explain(Actor actor, @PathVariable UUID id) {
        return View.page("documents/finalise", drafts.requireFinalisable(actor, id));
    }

    /// @param revision the number of the revision that was read
    @PostMapping("/drafts/{id}/finalisation")
    View finalise(Actor actor, @PathVariable UUID id, @RequestParam int revision, HttpServletRequest request) {
        texts.settle(drafts.requireFinalisable(actor, id).id());
        drafts.finalise(actor, id, revision);
        feedback.success(request, "documents.finalised", revision);
        return View.redirect("/drafts/" + id);
    }
}
