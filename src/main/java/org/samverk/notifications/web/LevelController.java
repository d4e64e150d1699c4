package org.samverk.notifications.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.notifications.Levels;
import org.samverk.web.Feedback;
import org.samverk.web.Htmx;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How much of a group one wants to hear of: the bell on the group's page.
@Controller
class LevelController {
    private final Levels levels;
    private final Feedback feedback;

    LevelController(Levels levels, Feedback feedback) {
        this.levels = levels;
        this.feedback = feedback;
    }

    /// The choices: as the sheet of the group's menu for a script, as a page without one.
    @GetMapping("/notifications/levels/{group}")
    View show(Actor actor, @PathVariable UUID group, Htmx htmx) {
        return View.page(
                htmx.wanted() ? "notifications/levelSheet" : "notifications/level",
                new LevelPage(levels.require(actor, group)));
    }

    @PostMapping("/notifications/levels/{group}")
    View change(
            Actor actor,
            @PathVariable UUID group,
            @RequestParam(defaultValue = "") String level,
            HttpServletRequest request) {
        var changed = levels.change(actor, group, level);
        feedback.success(request, "notifications.level.done." + changed.level().code(), changed.name());
        return View.redirect(changed.path());
    }
}
