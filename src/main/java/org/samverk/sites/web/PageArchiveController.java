package org.samverk.sites.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.NotFoundException;
import org.samverk.sites.Page;
import org.samverk.sites.PageArchive;
import org.samverk.sites.Pages;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Taking pages down and putting them back.
@Controller
class PageArchiveController {
    private static final int MANY = 30;
    private final PageArchive archive;
    private final Pages pages;

    PageArchiveController(PageArchive archive, Pages pages) {
        this.archive = archive;
        this.pages = pages;
    }

    @GetMapping("/publisher/archive")
    View list(Actor actor, @RequestParam(required = false) @Nullable String after) {
        return View.page("sites/archive", archive.list(actor, Cursor.parse(after), MANY));
    }

    @PostMapping("/publisher/pages/{id}/removal")
    View takeDown(Actor actor, @PathVariable UUID id) {
        archive.takeDown(actor, id);
        return View.redirect(actor.has(Role.PUBLISHER) ? "/publisher/archive" : "/pages");
    }

    /// Sent twice, it leads to the page that is back.
    @PostMapping("/publisher/archive/{id}/restoration")
    View restore(Actor actor, @PathVariable UUID id) {
        try {
            return View.redirect(archive.restore(actor, id).address());
        } catch (NotFoundException e) {
            return View.redirect(pages.find(actor, id).map(Page::address).orElseThrow(() -> e));
        }
    }
}
