package org.samverk.groups.web;

import jakarta.servlet.http.HttpServletRequest;
import org.samverk.access.Actor;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupSettings;
import org.samverk.groups.Groups;
import org.samverk.kernel.InvalidInputException;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// How a group is set up, for its administrators.
@Controller
class GroupSettingsController {
    private final Groups groups;
    private final GroupSettings settings;
    private final GroupSettingsPages pages;
    private final Feedback feedback;

    GroupSettingsController(Groups groups, GroupSettings settings, GroupSettingsPages pages, Feedback feedback) {
        this.groups = groups;
        this.settings = settings;
        this.pages = pages;
        this.feedback = feedback;
    }

    @GetMapping("/groups/{slug}/settings")
    View show(Actor actor, @PathVariable String slug) {
        return View.page("groups/settings", pages.page(actor, slug));
    }

    @PostMapping("/groups/{slug}/settings")
    View change(Actor actor, @PathVariable String slug, GroupFields fields, HttpServletRequest request) {
        var group = groups.require(actor, slug);
        try {
            settings.change(actor, group.id(), fields);
        } catch (InvalidInputException invalid) {
            return View.invalid("groups/settings", pages.refused(actor, slug, fields, invalid.problems()));
        }
        feedback.success(request, "groups.done.changed");
        return View.redirect(group.path() + "/settings");
    }
}
