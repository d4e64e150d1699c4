package org.samverk.sites.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.sites.PageDraft;
import org.samverk.sites.PageDrafts;
import org.samverk.sites.PageReleases;
import org.samverk.sites.PageRights;
import org.samverk.sites.PageRights.Right;
import org.samverk.sites.Pages;
import org.samverk.web.Submissions;
import org.samverk.web.View;
import org.samverk.web.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Writing on a page while readers see what is live.
@Controller
class PageDraftController {
    private static final int MANY = 30;
    private static final String FORM = "sites/draftForm";
    private final PageDrafts drafts;
    private final PageReleases releases;
    private final PageRights rights;
    private final Pages pages;
    private final DraftForms forms;
    private final Submissions submissions;

    PageDraftController(
            PageDrafts drafts,
            PageReleases releases,
            PageRights rights,
            Pages pages,
            DraftForms forms,
            Submissions submissions) {
        this.drafts = drafts;
        this.releases = releases;
        this.rights = rights;
        this.pages = pages;
        this.forms = forms;
        this.submissions = submissions;
    }

    @GetMapping("/publisher/drafts")
    View list(Actor actor, @RequestParam(required = false) @Nullable String after) {
        var list = drafts.list(actor, Cursor.parse(after), MANY);
        return View.page("sites/drafts", new DraftList(list, actor.has(Role.PUBLISHER)));
    }

    /// The draft of a page that has one is opened.
    @GetMapping("/publisher/drafts/new")
    View fresh(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID page,
            @RequestParam(defaultValue = "intranet") String site,
            @RequestParam(required = false) @Nullable UUID parent) {
        if (page == null) {
            rights.require(actor, Right.WRITE, parent);
            return View.page(FORM, forms.of(actor, null, DraftInput.empty(site, parent), false, List.of()));
        }
        rights.require(actor, Right.WRITE, page);
        var live = pages.require(actor, page);
        return drafts.ofPage(actor, page)
                .map(draft -> View.redirect(draft.path()))
                .orElseGet(() -> View.page(FORM, forms.of(actor, null, DraftInput.of(live), false, List.of())));
    }

    @PostMapping("/publisher/drafts")
    View begin(Actor actor, Viewer viewer, @ModelAttribute DraftInput input) {
        try {
            rights.require(actor, Right.WRITE, input.page() == null ? input.parent() : input.page());
            return View.redirect(submissions.once(
                    actor,
                    input.once(),
                    () -> drafts.begin(actor, forms.fields(actor, viewer, input))
                            .path()));
        } catch (InvalidInputException e) {
            return View.invalid(FORM, forms.of(actor, null, input, false, e.problems()));
        } catch (ConflictException e) {
            return crossed(
                    actor,
                    input.page() == null
                            ? null
                            : drafts.ofPage(actor, input.page()).orElse(null),
                    input);
        }
    }

    @GetMapping("/publisher/drafts/{id}")
    View edit(Actor actor, @PathVariable UUID id) {
        var draft = drafts.require(actor, id);
        var standing = forms.standing(actor, draft);
        return standing.write() ? View.page(FORM, forms.of(actor, draft)) : View.page("sites/draftRead", standing);
    }

    @PostMapping("/publisher/drafts/{id}")
    View save(Actor actor, Viewer viewer, @PathVariable UUID id, @ModelAttribute DraftInput input) {
        var draft = drafts.requireWritable(actor, id);
        try {
            var fields = forms.fields(actor, viewer, input);
            return View.redirect(drafts.save(actor, id, DraftInput.number(input.edition()), fields)
                    .path());
        } catch (InvalidInputException e) {
            return View.invalid(FORM, forms.of(actor, draft, input, false, e.problems()));
        } catch (ConflictException e) {
            return crossed(actor, draft, input);
        }
    }

    @PostMapping("/publisher/drafts/{id}/publication")
    View publish(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable String once) {
        return View.redirect(
                submissions.once(actor, once, () -> releases.publish(actor, id).address()));
    }

    @PostMapping("/publisher/drafts/{id}/removal")
    View discard(Actor actor, @PathVariable UUID id) {
        drafts.discard(actor, id);
        return View.redirect("/publisher/drafts");
    }

    private View crossed(Actor actor, @Nullable PageDraft draft, DraftInput input) {
        return View.page(FORM, forms.of(actor, draft, input, true, List.of()), HttpStatus.CONFLICT);
    }
}
