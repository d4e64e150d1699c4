package org.samverk.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Principals;
import org.samverk.documents.Draft;
import org.samverk.documents.DraftRemarks;
import org.samverk.documents.DraftTexts;
import org.samverk.documents.Drafts;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.people.Writing;
import org.samverk.revisions.Revision;
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

/// Writing on a draft, together or alone, and saving a revision; and what happens when somebody else was quicker.
@Controller
class DraftWritingController {
    private final Drafts drafts;
    private final DraftTexts texts;
    private final DraftRemarks remarks;
    private final Principals principals;
    private final Writing writing;
    private final Feedback feedback;

    DraftWritingController(
            Drafts drafts,
            DraftTexts texts,
            DraftRemarks remarks,
            Principals principals,
            Writing writing,
            Feedback feedback) {
        this.drafts = drafts;
        this.texts = texts;
        this.remarks = remarks;
        this.principals = principals;
        this.writing = writing;
        this.feedback = feedback;
    }

    @GetMapping("/drafts/{id}/edit")
    View edit(Actor actor, @PathVariable UUID id) {
        return View.page("documents/edit", shared(actor, id, null, "", List.of()));
    }

    /// @param base     the number of the revision that the text builds on
    /// @param version  how many steps it had had
    /// @param together whether the text was written together with others: a revision is made of what is there then
    @PostMapping("/drafts/{id}/revisions")
    View save(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int base,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "false") boolean together,
            DraftForm form,
            HttpServletRequest request) {
        if (together) {
            return keep(actor, id, form, request);
        }
        drafts.require(actor, id);
        return save(actor, id, texts.settle(id, base, version), form, request);
    }

    private View keep(Actor actor, UUID id, DraftForm form, HttpServletRequest request) {
        try {
            var before = drafts.require(actor, id);
            return saved(before, texts.keep(actor, id, form.title(), form.note()), request);
        } catch (InvalidInputException invalid) {
            var page = shared(actor, id, form.typedTitle(), form.typedNote(), invalid.problems());
            return View.invalid("documents/edit", page);
        }
    }

    private View save(Actor actor, UUID id, int base, DraftForm form, HttpServletRequest request) {
        var draft = drafts.require(actor, id);
        try {
            var text = writing.read(actor, form.content(), form.markdown());
            return saved(draft, drafts.save(actor, id, base, form.title(), text, form.note()), request);
        } catch (InvalidInputException invalid) {
            var page = new EditPage(
                    draft,
                    base,
                    -1,
                    form.typedTitle(),
                    form.document(),
                    form.typedMarkdown(),
                    form.typedNote(),
                    null,
                    invalid.problems());
            return View.invalid("documents/edit", page);
        } catch (ConflictException conflict) {
            return View.page("documents/conflict", conflict(actor, id, base, form), HttpStatus.CONFLICT);
        }
    }

    private View saved(Draft before, Revision saved, HttpServletRequest request) {
        var key = saved.number() == before.revisions() ? "documents.unchanged" : "documents.saved";
        feedback.success(request, key, saved.number());
        return View.redirect(before.path());
    }

    private EditPage shared(Actor actor, UUID id, @Nullable String title, String note, List<Problem> problems) {
        var text = texts.open(actor, id);
        var draft = drafts.require(actor, id);
        var markdown = Markdown.fromRichText(RichText.parse(text.content()));
        return new EditPage(
                draft,
                draft.revisions(),
                text.version(),
                title == null ? draft.title() : title,
                text.content(),
                markdown,
                note,
                new RemarksPage(draft, remarks.of(actor, id), true, RemarkForm.EMPTY, List.of(), true),
                problems);
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
                -1,
                title,
                mine.canonicalJson(),
                Markdown.fromRichText(mine),
                form.typedNote(),
                null,
                List.of());
    }
}
