package org.samverk.groups.web;

import jakarta.servlet.http.HttpServletRequest;
import org.samverk.access.Actor;
import org.samverk.access.Visibility;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Joining, leaving and following, by oneself.
@Controller
class GroupMembershipController {
    private final Groups groups;
    private final GroupMembers members;
    private final Feedback feedback;

    GroupMembershipController(Groups groups, GroupMembers members, Feedback feedback) {
        this.groups = groups;
        this.members = members;
        this.feedback = feedback;
    }

    @PostMapping("/groups/{slug}/membership")
    View join(Actor actor, @PathVariable String slug, HttpServletRequest request) {
        var group = groups.require(actor, slug);
        members.join(actor, group.id());
        feedback.success(request, "groups.done.joined", group.name());
        return View.redirect(group.path());
    }

    @PostMapping("/groups/{slug}/membership/end")
    View leave(Actor actor, @PathVariable String slug, HttpServletRequest request) {
        var group = groups.require(actor, slug);
        members.leave(actor, group.id());
        feedback.success(request, "groups.done.left", group.name());
        var known = actor.isEmployee() && group.visibility() != Visibility.SECRET;
        return View.redirect(known ? group.path() : "/groups");
    }

    @PostMapping("/groups/{slug}/following")
    View follow(Actor actor, @PathVariable String slug, HttpServletRequest request) {
        var group = groups.require(actor, slug);
        members.follow(actor, group.id());
        feedback.success(request, "groups.done.followed", group.name());
        return View.redirect(group.path());
    }

    @PostMapping("/groups/{slug}/following/end")
    View unfollow(Actor actor, @PathVariable String slug, HttpServletRequest request) {
        var group = groups.require(actor, slug);
        members.unfollow(actor, group.id());
        feedback.success(request, "groups.done.unfollowed", group.name());
        return View.redirect(group.path());
    }
}
