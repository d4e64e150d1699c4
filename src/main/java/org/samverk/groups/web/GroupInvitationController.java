package org.samverk.groups.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.groups.Group;
import org.samverk.groups.GroupInvitations;
import org.samverk.groups.Groups;
import org.samverk.kernel.InvalidInputException;
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
    private final GroupMembersPages pages;
    private final Feedback feedback;

    GroupInvitationController(Groups groups, GroupInvitations invitations, GroupMembersPages pages, Feedback feedback) {
        this.groups = groups;
        this.invitations = invitations;
        this.pages = pages;
        this.feedback = feedback;
    }

    /// @param add the words that found the person, for the form when it comes back
    @PostMapping("/groups/{slug}/invitations")
    View invite(
            Actor actor,
            @PathVariable String slug,
            @RequestParam UUID person,
            @RequestParam(defaultValue = "") String message,
            @RequestParam(defaultValue = "") String add,
            HttpServletRequest request) {
        var group = groups.require(actor, slug);
        try {
            invitations.invite(actor, group.id(), person, message);
        } catch (InvalidInputException invalid) {
            return refused(actor, slug, new Adding(add.strip(), List.of(), message, "", invalid.problems()));
        }
        feedback.success(request, "groups.done.invited");
        return members(group);
    }

    @PostMapping("/groups/{slug}/invitations/unit")
    View inviteUnit(
            Actor actor,
            @PathVariable String slug,
            @RequestParam UUID unit,
            @RequestParam(defaultValue = "") String message,
            @RequestParam(defaultValue = "") String add,
            HttpServletRequest request) {
        var group = groups.require(actor, slug);
        try {
            var asked = invitations.inviteUnit(actor, group.id(), unit, message);
            feedback.success(request, "groups.done.invitedUnit", asked);
        } catch (InvalidInputException invalid) {
            var adding = new Adding(add.strip(), List.of(), message, unit.toString(), invalid.problems());
            return refused(actor, slug, adding);
        }
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

    private View refused(Actor actor, String slug, Adding adding) {
        return View.invalid("groups/members", pages.page(actor, slug, "", adding, null));
    }

    private static View members(Group group) {
        return View.redirect(group.path() + "/members#add");
    }
}
