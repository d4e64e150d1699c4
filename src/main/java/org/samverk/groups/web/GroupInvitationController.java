package org.samverk.groups.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.groups.Group;
import org.samverk.groups.GroupInvitations;
import org.samverk.groups.Groups;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Asking people to take part in a group, and the answer.
@Controller
class GroupInvitationController {
    private final Groups groups;
    private final GroupInvitations invitations;
    private final Feedback feedback;

    GroupInvitationController(Groups groups, GroupInvitations invitations, Feedback feedback) {
        this.groups = groups;
        this.invitations = invitations;
        this.feedback = feedback;
    }

    @PostMapping("/groups/{slug}/invitations")
    View invite(
            Actor actor,
            @PathVariable String slug,
            @RequestParam UUID person,
            @RequestParam(defaultValue = "") String message,
            HttpServletRequest request) {
        var group = groups.require(actor, slug);
        invitations.invite(actor, group.id(), person, message);
        feedback.success(request, "groups.done.invited");
        return members(group);
    }

    @PostMapping("/groups/{slug}/invitations/unit")
    View inviteUnit(Actor actor, @PathVariable String slug, @RequestParam UUID unit, HttpServletRequest request) {
        var group = groups.require(actor, slug);
        feedback.success(request, "groups.done.invitedUnit", invitations.inviteUnit(actor, group.id(), unit, ""));
        return members(group);
    }

    @PostMapping("/groups/{slug}/invitations/{person}/withdrawal")
    View withdraw(Actor actor, @PathVariable String slug, @PathVariable UUID person, HttpServletRequest request) {
        var group = groups.require(actor, slug);
        invitations.withdraw(actor, group.id(), person);
        feedback.success(request, "groups.done.invitationWithdrawn");
        return members(group);
    }

    @PostMapping("/groups/{slug}/invitation/acceptance")
    View accept(Actor actor, @PathVariable String slug, HttpServletRequest request) {
        var group = groups.require(actor, slug);
        invitations.accept(actor, group.id());
        feedback.success(request, "groups.done.joined", group.name());
        return View.redirect(group.path());
    }

    @PostMapping("/groups/{slug}/invitation/refusal")
    View decline(Actor actor, @PathVariable String slug, HttpServletRequest request) {
        var group = groups.require(actor, slug);
        invitations.decline(actor, group.id());
        feedback.success(request, "groups.done.invitationDeclined", group.name());
        return View.redirect("/groups");
    }

    private static View members(Group group) {
        return View.redirect(group.path() + "/members#add");
    }
}
