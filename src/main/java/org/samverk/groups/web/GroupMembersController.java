package org.samverk.groups.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.MembershipRole;
import org.samverk.access.PersonRef;
import org.samverk.groups.GroupApplications;
import org.samverk.groups.GroupFrames;
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
    private final GroupFrames frames;
    private final GroupMembers members;
    private final GroupApplications applications;
    private final Feedback feedback;

    GroupMembersController(
            Groups groups,
            GroupFrames frames,
            GroupMembers members,
            GroupApplications applications,
            Feedback feedback) {
        this.groups = groups;
        this.frames = frames;
        this.members = members;
        this.applications = applications;
        this.feedback = feedback;
    }

    @GetMapping("/groups/{slug}/members")
    View list(
            Actor actor,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String add,
            @RequestParam(required = false) @Nullable UUID after) {
        var frame = frames.of(actor, slug, "members");
        var id = frame.group().id();
        var found = frame.canAdminister() ? members.outside(actor, id, add) : List.<PersonRef>of();
        var waiting = after == null ? applications.waiting(actor, id) : List.<org.samverk.groups.GroupApplication>of();
        var page =
                new GroupMembersPage(frame, q.strip(), members.list(actor, id, q, after), waiting, add.strip(), found);
        return View.page("groups/members", page);
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
