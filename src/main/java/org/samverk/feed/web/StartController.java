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

    @GetMapping("/")
    View start(Viewer viewer, @RequestParam @Nullable String before) {
        return View.page("feed/start", pages.page(viewer, Cursor.parse(before)));
    }
}
