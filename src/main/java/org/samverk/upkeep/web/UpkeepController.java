package org.samverk.upkeep.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Slice;
import org.samverk.upkeep.PageUpkeep;
import org.samverk.upkeep.Upkeep;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who owns pages, and that they are still true.
@Controller
class UpkeepController {
    private static final int MANY = 30;
    private final PageUpkeep upkeep;
    private final Feedback feedback;

    UpkeepController(PageUpkeep upkeep, Feedback feedback) {
        this.upkeep = upkeep;
        this.feedback = feedback;
    }

    @GetMapping("/publisher/upkeep")
    View list(
            Actor actor,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(required = false) @Nullable String after) {
        var all = upkeep.seesAll(actor);
        var chosen = show.isEmpty() ? (all ? "late" : "mine") : show;
        return View.page("upkeep/list", new UpkeepList(chosen, all, pages(actor, chosen, Cursor.parse(after))));
    }

    @GetMapping("/publisher/pages/{id}/upkeep")
    View show(Actor actor, @PathVariable UUID id) {
        return View.page("upkeep/page", UpkeepPage.of(upkeep.of(actor, id)));
    }

    @PostMapping("/publisher/pages/{id}/upkeep")
    View change(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String months,
            HttpServletRequest request) {
        try {
            upkeep.change(actor, id, owner, number(months));
        } catch (InvalidInputException e) {
            return View.invalid("upkeep/page", new UpkeepPage(upkeep.of(actor, id), owner, months, e.problems()));
        }
        feedback.success(request, "upkeep.saved");
        return View.redirect("/publisher/pages/" + id + "/upkeep");
    }

    @PostMapping("/publisher/pages/{id}/confirmation")
    View confirm(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        upkeep.confirm(actor, id);
        feedback.success(request, "upkeep.confirmed");
        return View.redirect("/publisher/pages/" + id + "/upkeep");
    }

    private Slice<Upkeep> pages(Actor actor, String show, Cursor after) {
        return switch (show) {
            case "late" -> upkeep.late(actor, after, MANY);
            case "ownerless" -> upkeep.ownerless(actor, after, MANY);
            default -> upkeep.mine(actor, after, MANY);
        };
    }

    /// What is no number is no number of months that there is.
    private static @Nullable Integer number(String months) {
        try {
            return months.isBlank() ? null : Integer.valueOf(months.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
