package org.samverk.documents.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.coediting.RemarkState;
import org.samverk.documents.DraftRemarks;
import org.samverk.documents.Drafts;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.people.Writing;
import org.samverk.web.Htmx;
import org.samverk.web.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Remarks in the margin of a draft: a page of their own, and the same beside the text while it is written.
@Controller
class DraftRemarkController {
    private final Drafts drafts;
    private final DraftRemarks remarks;
    private final Writing writing;

    DraftRemarkController(Drafts drafts, DraftRemarks remarks, Writing writing) {
        this.drafts = drafts;
        this.remarks = remarks;
        this.writing = writing;
    }

    @GetMapping("/drafts/{id}/remarks")
    View list(Actor actor, @PathVariable UUID id, Htmx htmx) {
        var page = page(actor, id, RemarkForm.EMPTY, List.of(), htmx.wanted());
        return View.page(htmx.wanted() ? "documents/remarksPart" : "documents/remarks", page);
    }

    @PostMapping("/drafts/{id}/remarks")
    View create(Actor actor, @PathVariable UUID id, RemarkForm form, Htmx htmx) {
        try {
            remarks.add(actor, id, form.read(writing.markdown(actor, form.typedWords())));
            return done(actor, id, htmx);
        } catch (InvalidInputException invalid) {
            var page = page(actor, id, form, invalid.problems(), htmx.wanted());
            return View.page(
                    htmx.wanted() ? "documents/remarksPart" : "documents/remarks",
                    page,
                    htmx.wanted() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/drafts/{id}/remarks/{remark}/replies")
    View reply(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID remark,
            @RequestParam(required = false) @Nullable String words,
            Htmx htmx) {
        remarks.reply(actor, id, remark, writing.markdown(actor, words == null ? "" : words));
        return done(actor, id, htmx);
    }

    /// @param outcome `resolved`, `accepted`, `rejected`, or `open` to open it again
    @PostMapping("/drafts/{id}/remarks/{remark}/settlement")
    View settle(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID remark,
            @RequestParam(required = false) @Nullable String outcome,
            Htmx htmx) {
        remarks.settle(actor, id, remark, RemarkState.parse(outcome));
        return done(actor, id, htmx);
    }

    private View done(Actor actor, UUID id, Htmx htmx) {
        return htmx.wanted()
                ? View.page("documents/remarksPart", page(actor, id, RemarkForm.EMPTY, List.of(), true))
                : View.redirect("/drafts/" + id + "/remarks");
    }

    private RemarksPage page(Actor actor, UUID id, RemarkForm typed, List<Problem> problems, boolean apart) {
        var draft = drafts.require(actor, id);
        return new RemarksPage(
                draft, remarks.of(actor, id), drafts.abilities(actor, draft).write(), typed, problems, apart);
    }
}
