package org.samverk.groups.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.samverk.access.Actor;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupFrame;
import org.samverk.groups.GroupFrames;
import org.samverk.groups.GroupSettings;
import org.samverk.groups.Groups;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.RefusedException;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Name, purpose and visibility of a group, for its administrators.
@Controller
class GroupSettingsController {
    private final Groups groups;
    private final GroupSettings settings;
    private final GroupFrames frames;
    private final Feedback feedback;

    GroupSettingsController(Groups groups, GroupSettings settings, GroupFrames frames, Feedback feedback) {
        this.groups = groups;
        this.settings = settings;
        this.frames = frames;
        this.feedback = feedback;
    }

    @GetMapping("/groups/{slug}/settings")
    View show(Actor actor, @PathVariable String slug) {
        var frame = frame(actor, slug);
        return View.page("groups/settings", new GroupSettingsPage(frame, form(frame.group())));
    }

    @PostMapping("/groups/{slug}/settings")
    View change(Actor actor, @PathVariable String slug, GroupFields fields, HttpServletRequest request) {
        var group = groups.require(actor, slug);
        try {
            settings.change(actor, group.id(), fields);
        } catch (InvalidInputException invalid) {
            var form = new GroupForm(fields, invalid.problems());
            return View.invalid("groups/settings", new GroupSettingsPage(frame(actor, slug), form));
        }
        feedback.success(request, "groups.done.changed");
        return View.redirect(group.path() + "/settings");
    }

    private GroupFrame frame(Actor actor, String slug) {
        var frame = frames.of(actor, slug, "settings");
        if (!frame.canAdminister()) {
            throw new RefusedException("groups.error.administratorsOnly");
        }
        return frame;
    }

    private static GroupForm form(Group group) {
        var fields = new GroupFields(
                group.name(), group.purpose(), group.visibility().code());
        return new GroupForm(fields, List.of());
    }
}
