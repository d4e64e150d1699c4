package org.samverk.groups.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.groups.GroupFeeding;
import org.samverk.groups.Groups;
import org.samverk.kernel.InvalidInputException;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The rules that feed a group's members.
@Controller
class GroupFeedingController {
    private final Groups groups;
    private final GroupFeeding feeding;
    private final GroupMembersPages pages;
    private final Feedback feedback;

    GroupFeedingController(Groups groups, GroupFeeding feeding, GroupMembersPages pages, Feedback feedback) {
        this.groups = groups;
        this.feeding = feeding;
        this.pages = pages;
        this.feedback = feedback;
    }

    /// @param source   `unit:` or `directory:` and a key
    /// @param subUnits whether the units below belong to it
    @PostMapping("/groups/{slug}/rules")
    View add(
            Actor actor,
            @PathVariable String slug,
            @RequestParam String source,
            @RequestParam(defaultValue = "false") boolean subUnits,
            HttpServletRequest request) {
        var group = groups.require(actor, slug);
        try {
            feeding.add(actor, group.id(), key(source, "unit:"), subUnits, key(source, "directory:"));
        } catch (InvalidInputException invalid) {
            var page = pages.page(actor, slug, "", Adding.looking(""), null);
            return View.invalid("groups/members", page.withRuleProblems(invalid.problems()));
        }
        feedback.success(request, "groups.done.rule");
        return View.redirect(group.path() + "/members#rules");
    }

    private static @Nullable UUID key(String source, String prefix) {
        try {
            return source.startsWith(prefix) ? UUID.fromString(source.substring(prefix.length())) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @PostMapping("/groups/{slug}/rules/{rule}/removal")
    View remove(Actor actor, @PathVariable String slug, @PathVariable UUID rule, HttpServletRequest request) {
        var group = groups.require(actor, slug);
        feeding.remove(actor, group.id(), rule);
        feedback.success(request, "groups.done.ruleRemoved");
        return View.redirect(group.path() + "/members#rules");
    }
}
