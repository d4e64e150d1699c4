package org.samverk.groups.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.MembershipRole;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.samverk.kernel.NotFoundException;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who is in a group, and what its administrators do about it.
@Controller
class GroupMembersController {
    private final Groups groups;
    private final GroupMembersPages pages;
    private final GroupMembers members;
    private final Feedback feedback;

    GroupMembersController(Groups groups, GroupMembersPages pages, GroupMembers members, Feedback feedback) {
        this.groups = groups;
        this.pages = pages;
        this.members = members;
        this.feedback = feedback;
    }

    @GetMapping("/groups/{slug}/members")
    View list(
            Actor actor,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String add,
            @RequestParam(required = false) @Nullable UUID after) {
        return View.page("groups/members", pages.page(actor, slug, q, Adding.looking(add), after));
    }

    @PostMapping("/groups/{slug}/members")
    View add(Actor actor, @PathVariable String slug, @RequestParam UUID person, HttpServletRequest request) {
        var group = groups.require(actor, slug);
        members.add(actor, group.id(), person);
        feedback.success(request, "groups.done.added");
        return View.redirect(group.path() + "/members");
    }

    @PostMapping("/groups/{slug}/members/{person}/role")
    View changeRole(
            Actor actor,
            @PathVariable String slug,
            @PathVariable UUID person,
            @RequestParam String role,
            HttpServletRequest request) {
        var group = groups.require(actor, slug);
        members.changeRole(actor, group.id(), person, role(role));
        feedback.success(request, "groups.done.role");
        return View.redirect(group.path() + "/members");
    }

    @PostMapping("/groups/{slug}/members/{person}/removal")
    View remove(Actor actor, @PathVariable String slug, @PathVariable UUID person, HttpServletRequest request) {
        var group = groups.require(actor, slug);
        members.remove(actor, group.id(), person);
        feedback.success(request, "groups.done.removed");
        return View.redirect(group.path() + "/members");
    }

    private static MembershipRole role(String code) {
        return switch (code) {
            case "administrator" -> MembershipRole.ADMINISTRATOR;
            case "member" -> MembershipRole.MEMBER;
            default -> throw new NotFoundException();
        };
    }
}
