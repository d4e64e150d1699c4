package org.samverk.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.Principals;
import org.samverk.documents.Draft;
import org.samverk.documents.Drafts;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.people.Writing;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.RichText;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Writing on a draft and saving a revision; and what happens when somebody else was quicker.
@Controller
class DraftWritingController {
    private final Drafts drafts;
    private final Principals principals;
    private final Writing writing;
    private final Feedback feedback;

    DraftWritingController(Drafts drafts, Principals principals, Writing writing, Feedback feedback) {
        this.drafts = drafts;
        this.principals = principals;
        this.writing = writing;
        this.feedback = feedback;
    }

    @GetMapping("/drafts/{id}/edit")
    View edit(Actor actor, @PathVariable UUID id) {
        var draft = drafts.requireWritable(actor, id);
        var newest = drafts.revision(draft, draft.revisions());
        var markdown = Markdown.fromRichText(RichText.parse(newest.content()));
        return View.page(
                "documents/edit",
                new EditPage(draft, newest.number(), newest.title(), newest.content(), markdown, "", List.of()));
    }

    /// @param base the number of the revision that the text builds on
    @PostMapping("/drafts/{id}/revisions")
    View save(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int base,
            DraftForm form,
            HttpServletRequest request) {
        var draft = drafts.require(actor, id);
        try {
            var text = writing.read(actor, form.content(), form.markdown());
            var saved = drafts.save(actor, id, base, form.title(), text, form.note());
            var key = saved.number() == draft.revisions() ? "documents.unchanged" : "documents.saved";
            feedback.success(request, key, saved.number());
            return View.redirect(draft.path());
        } catch (InvalidInputException invalid) {
            var page = new EditPage(
                    draft,
                    base,
                    form.typedTitle(),
                    form.document(),
                    form.typedMarkdown(),
                    form.typedNote(),
                    invalid.problems());
            return View.invalid("documents/edit", page);
        } catch (ConflictException conflict) {
            return View.page("documents/conflict", conflict(actor, id, base, form), HttpStatus.CONFLICT);
        }
    }

    private ConflictPage conflict(Actor actor, UUID id, int base, DraftForm form) {
        var draft = drafts.require(actor, id);
        var mine = writing.read(actor, form.content(), form.markdown());
        var newest = drafts.revision(draft, draft.revisions());
        var before = drafts.revision(draft, Math.clamp(base, 1, draft.revisions()));
        var title = form.typedTitle().isBlank() ? newest.title() : form.typedTitle();
        return new ConflictPage(
                edit(draft, title, mine, form),
                draft.isFinalised(),
                newest.authorId() == null
                        ? null
                        : principals.refs(List.of(newest.authorId())).get(newest.authorId()),
                newest.createdAt(),
                newest.number(),
                RichText.parse(newest.content()),
                Differences.between(before, newest),
                Differences.between(newest, title, mine));
    }

    private static EditPage edit(Draft draft, String title, RichText mine, DraftForm form) {
        return new EditPage(
                draft,
                draft.revisions(),
                title,
                mine.canonicalJson(),
                Markdown.fromRichText(mine),
                form.typedNote(),
                List.of());
    }
}
