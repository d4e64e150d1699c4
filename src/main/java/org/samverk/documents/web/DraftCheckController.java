package org.samverk.documents.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.documents.Drafts;
import org.samverk.richtext.Finding;
import org.samverk.richtext.Proofreading;
import org.samverk.richtext.Readability;
import org.samverk.richtext.RichText;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/// Reads a draft's newest revision as a careful colleague would.
@Controller
@Tag(name = "drafts")
class DraftCheckController {
    private final Drafts drafts;

    DraftCheckController(Drafts drafts) {
        this.drafts = drafts;
    }

    record CheckBody(int revision, List<Finding> findings, Readability readability) {}

    @GetMapping("/drafts/{id}/check")
    View check(Actor actor, @PathVariable UUID id) {
        var draft = drafts.require(actor, id);
        var finalise = drafts.abilities(actor, draft).finalise();
        return View.page("documents/check", new CheckPage(draft, Proofreading.of(text(actor, id)), finalise));
    }

    @GetMapping("/api/v1/drafts/{id}/check")
    @Operation(summary = "What the newest text could do better: pictures, headings, links, tables, long sentences, LIX")
    @ResponseBody
    CheckBody checkForProgram(Actor actor, @PathVariable UUID id) {
        var result = Proofreading.of(text(actor, id));
        return new CheckBody(drafts.require(actor, id).revisions(), result.findings(), result.readability());
    }

    private RichText text(Actor actor, UUID id) {
        var draft = drafts.require(actor, id);
        return RichText.parse(drafts.revision(draft, draft.revisions()).content());
    }
}
