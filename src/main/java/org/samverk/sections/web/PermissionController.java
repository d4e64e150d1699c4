package org.samverk.sections.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.sections.Sections;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Letting people and units do something in a section.
@Controller
class PermissionController {
    private final Sections sections;
    private final SectionPages pages;
    private final Feedback feedback;

    PermissionController(Sections sections, SectionPages pages, Feedback feedback) {
        this.sections = sections;
        this.pages = pages;
        this.feedback = feedback;
    }

    @PostMapping("/publisher/sections/{page}/permissions")
    View permit(
            Actor actor, @PathVariable UUID page, @ModelAttribute PermissionInput input, HttpServletRequest request) {
        try {
            sections.requireBegun(actor, page);
            sections.permit(actor, page, input.wanted());
        } catch (InvalidInputException e) {
            return View.invalid("sections/section", pages.of(actor, page, input, e.problems()));
        }
        feedback.success(request, "sections.permitted");
        return View.redirect("/publisher/sections/" + page);
    }

    @PostMapping("/publisher/sections/{page}/permissions/{id}/removal")
    View withdraw(Actor actor, @PathVariable UUID page, @PathVariable UUID id, HttpServletRequest request) {
        sections.withdraw(actor, page, id);
        feedback.success(request, "sections.withdrawn");
        return View.redirect("/publisher/sections/" + page);
    }
}
