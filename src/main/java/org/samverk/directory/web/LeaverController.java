package org.samverk.directory.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.people.LeaverRule;
import org.samverk.people.Leavers;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How those who have left are shown.
@Controller
class LeaverController {
    private static final String TEMPLATE = "directory/leavers";
    private final Leavers leavers;
    private final Feedback feedback;

    LeaverController(Leavers leavers, Feedback feedback) {
        this.leavers = leavers;
        this.feedback = feedback;
    }

    @GetMapping("/admin/leavers")
    View show(Actor actor) {
        return View.page(TEMPLATE, new LeaverPage(leavers.rule(actor), List.of()));
    }

    @PostMapping("/admin/leavers")
    View change(
            Actor actor,
            @RequestParam(defaultValue = "true") String named,
            @RequestParam(required = false) @Nullable String words,
            HttpServletRequest request) {
        try {
            leavers.change(actor, !named.equals("false"), words);
        } catch (InvalidInputException e) {
            var typed = new LeaverRule(!named.equals("false"), words == null ? "" : words);
            return View.invalid(TEMPLATE, new LeaverPage(typed, e.problems()));
        }
        feedback.success(request, "directory.leavers.saved");
        return View.redirect("/admin/leavers");
    }
}
