package org.samverk.feed.web;

import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.Cursor;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class GroupFeedController {
    private final GroupFeedPages pages;

    GroupFeedController(GroupFeedPages pages) {
        this.pages = pages;
    }

    @GetMapping("/groups/{slug}")
    View feed(
            Actor actor,
            @PathVariable String slug,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String unread,
            @RequestParam @Nullable String before) {
        return View.page("feed/group", pages.page(actor, slug, kind, unread != null, Cursor.parse(before)));
    }
}
