package org.samverk.feed.web;

import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.groups.Groups;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A post that asks what could not be found, begun with what was looked for.
@Controller
class AskController {
    private static final int LONGEST = 200;
    private final Groups groups;

    AskController(Groups groups) {
        this.groups = groups;
    }

    /// @param q what was looked for
    @GetMapping("/ask")
    View ask(Actor actor, @RequestParam @Nullable String q) {
        return View.page("feed/ask", new AskPage(line(q), groups.mine(actor)));
    }

    private static String line(@Nullable String q) {
        var text = q == null ? "" : q.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ").strip();
        var length = text.codePointCount(0, text.length());
        return length <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }
}
