package org.samverk.groups.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.groups.GroupAppointments;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Groups that nobody administers any more, for administrators of the organisation.
@Controller
class OrphanedGroupController {
    private final GroupAppointments appointments;
    private final Feedback feedback;

    OrphanedGroupController(GroupAppointments appointments, Feedback feedback) {
        this.appointments = appointments;
        this.feedback = feedback;
    }

    @GetMapping("/admin/groups")
    View list(Actor actor) {
        return View.page("groups/orphaned", new OrphanedGroupsPage(appointments.list(actor)));
    }

    @GetMapping("/admin/groups/{id}")
    View show(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String q) {
        var group = appointments.require(actor, id);
        var page = new OrphanedGroupPage(group, q.strip(), appointments.appointees(actor, id, q));
        return View.page("groups/appointment", page);
    }

    @PostMapping("/admin/groups/{id}/administrator")
    View appoint(Actor actor, @PathVariable UUID id, @RequestParam UUID person, HttpServletRequest request) {
        var group = appointments.require(actor, id);
        appointments.appoint(actor, id, person);
        feedback.success(request, "groups.done.appointed", group.name());
        return View.redirect("/admin/groups");
    }
}
