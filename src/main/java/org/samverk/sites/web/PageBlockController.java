package org.samverk.sites.web;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.sites.PageBlocks;
import org.samverk.sites.PageDraft;
import org.samverk.sites.PageDraftFields;
import org.samverk.sites.PageDrafts;
import org.samverk.sites.PageRights;
import org.samverk.sites.PageRights.Right;
import org.samverk.sites.PageText;
import org.samverk.sites.Pages;
import org.samverk.sites.Place;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The blocks of a draft in their order: moved, taken out and put back, each act by a form of its own.
@Controller
class PageBlockController {
    private static final Set<String> ACTS = Set.of("up", "down", "moved", "added", "changed", "removed", "restored");
    private final PageBlocks blocks;
    private final BlockForms forms;
    private final PageDrafts drafts;
    private final Pages pages;
    private final PageRights rights;

    PageBlockController(PageBlocks blocks, BlockForms forms, PageDrafts drafts, Pages pages, PageRights rights) {
        this.blocks = blocks;
        this.forms = forms;
        this.drafts = drafts;
        this.pages = pages;
        this.rights = rights;
    }

    @GetMapping("/publisher/drafts/{id}/blocks")
    View board(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String done,
            @RequestParam(required = false) @Nullable UUID block) {
        return View.page(
                "sites/board", forms.board(actor, id, done != null && ACTS.contains(done) ? done : null, block));
    }

    /// The blocks of a live page: of its draft, which is begun when there is none.
    @PostMapping("/publisher/pages/{id}/blocks")
    View begin(Actor actor, @PathVariable UUID id) {
        rights.require(actor, Right.WRITE, id);
        return View.redirect(
                drafts.ofPage(actor, id).orElseGet(() -> draft(actor, id)).path() + "/blocks");
    }

    /// @param way `up` or `down`; else `to` says the place, counted from 1
    @PostMapping("/publisher/drafts/{id}/blocks/{block}/place")
    View move(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID block,
            @RequestParam(defaultValue = "0") int edition,
            @RequestParam(defaultValue = "") String way,
            @RequestParam(defaultValue = "0") int to) {
        var here = blocks.require(actor, id).shape().layout().indexOf(block);
        var target = way.equals("up") ? here - 1 : way.equals("down") ? here + 1 : to - 1;
        if (way.isEmpty() && to < 1) {
            throw new InvalidInputException("to", "sites.blocks.where");
        }
        blocks.move(actor, id, edition, block, target);
        return done(id, way.equals("up") || way.equals("down") ? way : "moved", block);
    }

    @PostMapping("/publisher/drafts/{id}/blocks/{block}/removal")
    View remove(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID block,
            @RequestParam(defaultValue = "0") int edition) {
        blocks.remove(actor, id, edition, block);
        return done(id, "removed", block);
    }

    @PostMapping("/publisher/drafts/{id}/blocks/{block}/restoration")
    View restore(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID block,
            @RequestParam(defaultValue = "0") int edition) {
        blocks.restore(actor, id, edition, block);
        return done(id, "restored", block);
    }

    static View done(UUID draft, String done, UUID block) {
        var path = "/publisher/drafts/" + draft + "/blocks?done=" + done + "&block=" + block;
        return View.redirect(path + (done.equals("removed") ? "#removed" : "#block-" + block));
    }

    private PageDraft draft(Actor actor, UUID id) {
        var page = pages.require(actor, id);
        var text = new PageText(page.title(), page.content(), page.contact(), page.language());
        var place = new Place(page.site(), page.parentId());
        return drafts.begin(actor, new PageDraftFields(id, place, text, page.revision(), null));
    }
}
