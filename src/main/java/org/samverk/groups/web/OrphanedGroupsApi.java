package org.samverk.groups.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.groups.GroupAppointments;
import org.samverk.groups.OrphanedGroup;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Groups that nobody administers any more, for programs of administrators of the organisation.
@RestController
@RequestMapping("/api/v1/orphaned-groups")
@Tag(name = "groups")
class OrphanedGroupsApi {
    private final GroupAppointments appointments;

    OrphanedGroupsApi(GroupAppointments appointments) {
        this.appointments = appointments;
    }

    @GetMapping
    @Operation(summary = "Groups without an administrator who can act, as an administrator of the organisation")
    List<OrphanedGroup> list(Actor actor) {
        return appointments.list(actor);
    }

    @PutMapping("/{id}/administrator")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Give such a group an administrator")
    void appoint(Actor actor, @PathVariable UUID id, @RequestBody SomePerson body) {
        appointments.appoint(actor, id, body.require());
    }
}
