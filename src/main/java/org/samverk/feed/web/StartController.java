package org.samverk.feed.web;

import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Cursor;
import org.samverk.web.View;
import org.samverk.web.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class StartController {
    private final StartPages pages;

    StartController(StartPages pages) {
        this.pages = pages;
    }

    /// @param group  the address name of the group whose things alone are shown
    /// @param kind   the kind that alone is shown
    /// @param unread whether only what is unread is shown
    @GetMapping("/")
    View start(
            Viewer viewer,
            @RequestParam @Nullable String group,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String unread,
            @RequestParam @Nullable String before) {
        var asked = new StartPages.Asked(group, kind, unread != null, Cursor.parse(before));
        return View.page("feed/start", pages.page(viewer, asked));
    }
}
