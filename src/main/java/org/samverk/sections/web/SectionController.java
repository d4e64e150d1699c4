package org.samverk.sections.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.Cursor;
import org.samverk.sections.Sections;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Sections: which there are, where one begins and ends, and what may go live there.
@Controller
class SectionController {
    private static final int MANY = 30;
    private final Sections sections;
    private final SectionPages pages;
    private final Feedback feedback;

    SectionController(Sections sections, SectionPages pages, Feedback feedback) {
        this.sections = sections;
        this.pages = pages;
        this.feedback = feedback;
    }

    @GetMapping("/publisher/sections")
    View list(Actor actor, @RequestParam(required = false) @Nullable String after) {
        return View.page("sections/list", sections.list(actor, Cursor.parse(after), MANY));
    }

    @GetMapping("/publisher/sections/{page}")
    View show(Actor actor, @PathVariable UUID page) {
        return View.page("sections/section", pages.of(actor, page, PermissionInput.EMPTY, List.of()));
    }

    /// Sent twice, it leads to the section that has begun.
    @PostMapping("/publisher/sections/{page}")
    View begin(Actor actor, @PathVariable UUID page, HttpServletRequest request) {
        if (!sections.of(actor, page).begins()) {
            sections.begin(actor, page);
            feedback.success(request, "sections.begun");
        }
        return View.redirect("/publisher/sections/" + page);
    }

    @PostMapping("/publisher/sections/{page}/end")
    View end(Actor actor, @PathVariable UUID page, HttpServletRequest request) {
        sections.end(actor, page);
        feedback.success(request, "sections.ended");
        return View.redirect("/publisher/sections/" + page);
    }

    @PostMapping("/publisher/sections/{page}/rule")
    View rule(
            Actor actor,
            @PathVariable UUID page,
            @RequestParam(defaultValue = "any") String rule,
            HttpServletRequest request) {
        sections.rule(actor, page, rule.equals("decided"));
        feedback.success(request, "sections.ruled");
        return View.redirect("/publisher/sections/" + page);
    }
}
