package org.samverk.groups.web;

import jakarta.servlet.http.HttpServletRequest;
import org.samverk.access.Actor;
import org.samverk.groups.GroupArchive;
import org.samverk.groups.Groups;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Archiving a group and bringing it back.
@Controller
class GroupArchiveController {
    private final Groups groups;
    private final GroupArchive archive;
    private final Feedback feedback;

    GroupArchiveController(Groups groups, GroupArchive archive, Feedback feedback) {
        this.groups = groups;
        this.archive = archive;
        this.feedback = feedback;
    }

    @PostMapping("/groups/{slug}/archive")
    View archive(Actor actor, @PathVariable String slug, HttpServletRequest request) {
        var group = groups.require(actor, slug);
        archive.archive(actor, group.id());
        feedback.success(request, "groups.done.archived");
        return View.redirect(group.path());
    }

    @PostMapping("/groups/{slug}/archive/end")
    View bringBack(Actor actor, @PathVariable String slug, HttpServletRequest request) {
        var group = groups.require(actor, slug);
        archive.bringBack(actor, group.id());
        feedback.success(request, "groups.done.broughtBack");
        return View.redirect(group.path());
    }
}
