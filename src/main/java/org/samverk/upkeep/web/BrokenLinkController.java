package org.samverk.upkeep.web;

import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.Cursor;
import org.samverk.upkeep.BrokenLinks;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Links on pages that lead nowhere.
@Controller
class BrokenLinkController {
    private static final int MANY = 30;
    private final BrokenLinks links;

    BrokenLinkController(BrokenLinks links) {
        this.links = links;
    }

    @GetMapping(BrokenLinkList.ADDRESS)
    View list(Actor actor, @RequestParam(required = false) @Nullable String after) {
        return View.page("upkeep/links", new BrokenLinkList(links.list(actor, Cursor.parse(after), MANY)));
    }
}
