package org.samverk.groups.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.groups.DirectoryGroups;
import org.samverk.groups.GroupFeedingSweep;
import org.samverk.kernel.InvalidInputException;
import org.samverk.web.Feedback;
import org.samverk.web.Submissions;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The lists of people that rules of groups can be about, for administrators of the organisation.
@Controller
class DirectoryGroupController {
    private static final String PATH = "/admin/directory-groups";
    private static final String FORM = "groups/directoryGroup";
    private final DirectoryGroups directory;
    private final GroupFeedingSweep sweep;
    private final Submissions submissions;
    private final Feedback feedback;

    DirectoryGroupController(
            DirectoryGroups directory, GroupFeedingSweep sweep, Submissions submissions, Feedback feedback) {
        this.directory = directory;
        this.sweep = sweep;
        this.submissions = submissions;
        this.feedback = feedback;
    }

    @GetMapping(PATH)
    View list(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        return View.page("groups/directoryGroups", new DirectoryGroupsPage(directory.list(actor)));
    }

    @GetMapping(PATH + "/new")
    View blank(Actor actor) {
        actor.require(Role.ADMINISTRATOR);
        return View.page(FORM, new DirectoryGroupPage(null, "", "", List.of()));
    }

    @PostMapping(PATH)
    View create(
            Actor actor,
            DirectoryGroupForm form,
            @RequestParam(required = false) @Nullable String once,
            HttpServletRequest request) {
        actor.require(Role.ADMINISTRATOR);
        try {
            var path = submissions.once(actor, once, () -> {
                sweep.reconcileFedBy(directory.put(actor, form.name(), form.people()));
                return PATH;
            });
            feedback.success(request, "groups.done.directory");
            return View.redirect(path);
        } catch (InvalidInputException invalid) {
            return View.invalid(FORM, DirectoryGroupPage.refused(null, form, invalid.problems()));
        }
    }

    @GetMapping(PATH + "/{id}")
    View show(Actor actor, @PathVariable UUID id) {
        var group = directory.require(actor, id);
        var people = String.join("\n", directory.usernames(actor, id));
        return View.page(FORM, new DirectoryGroupPage(group, group.name(), people, List.of()));
    }

    @PostMapping(PATH + "/{id}")
    View change(Actor actor, @PathVariable UUID id, DirectoryGroupForm form, HttpServletRequest request) {
        var group = directory.require(actor, id);
        try {
            directory.change(actor, id, form.name(), form.people());
        } catch (InvalidInputException invalid) {
            return View.invalid(FORM, DirectoryGroupPage.refused(group, form, invalid.problems()));
        }
        sweep.reconcileFedBy(id);
        feedback.success(request, "groups.done.directory");
        return View.redirect(PATH);
    }

    @DeleteMapping(PATH + "/{id}")
    View remove(Actor actor, @PathVariable UUID id, HttpServletRequest request) {
        directory.remove(actor, id);
        sweep.reconcileAll();
        feedback.success(request, "groups.done.directoryRemoved");
        return View.redirect(PATH);
    }
}
