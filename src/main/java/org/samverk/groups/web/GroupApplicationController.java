package org.samverk.groups.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.groups.GroupApplications;
import org.samverk.groups.GroupFrames;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problem;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Asking to be let into a group, and the answer.
@Controller
class GroupApplicationController {
    private final Groups groups;
    private final GroupFrames frames;
    private final GroupMembers members;
    private final GroupApplications applications;
    private final Feedback feedback;

    GroupApplicationController(
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

    @GetMapping("/groups/{slug}/application")
    View blank(Actor actor, @PathVariable String slug) {
        return View.page("groups/closed", page(actor, slug, "", List.of()));
    }

    @PostMapping("/groups/{slug}/application")
    View create(
            Actor actor,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String message,
            HttpServletRequest request) {
        var group = groups.require(actor, slug);
        try {
            applications.apply(actor, group.id(), message);
        } catch (InvalidInputException invalid) {
            return View.invalid("groups/closed", page(actor, slug, message, invalid.problems()));
        }
        feedback.success(request, "groups.done.applied");
        return View.redirect(group.path());
    }

    @PostMapping("/groups/{slug}/application/withdrawal")
    View withdraw(Actor actor, @PathVariable String slug, HttpServletRequest request) {
        var group = groups.require(actor, slug);
        applications.withdraw(actor, group.id());
        feedback.success(request, "groups.done.withdrawn");
        return View.redirect(group.path());
    }

    @PostMapping("/groups/{slug}/applications/{person}/acceptance")
    View accept(Actor actor, @PathVariable String slug, @PathVariable UUID person, HttpServletRequest request) {
        var group = groups.require(actor, slug);
        applications.accept(actor, group.id(), person);
        feedback.success(request, "groups.done.accepted");
        return View.redirect(group.path() + "/members");
    }

    @PostMapping("/groups/{slug}/applications/{person}/refusal")
    View decline(Actor actor, @PathVariable String slug, @PathVariable UUID person, HttpServletRequest request) {
        var group = groups.require(actor, slug);
        applications.decline(actor, group.id(), person);
        feedback.success(request, "groups.done.declined");
        return View.redirect(group.path() + "/members");
    }

    private GroupAboutPage page(Actor actor, String slug, String message, List<Problem> problems) {
        var frame = frames.outside(actor, slug);
        return new GroupAboutPage(
                frame, members.administrators(actor, frame.group().id()), message, problems);
    }
}
