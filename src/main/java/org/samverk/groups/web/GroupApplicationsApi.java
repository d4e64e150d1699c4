package org.samverk.groups.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.groups.GroupApplication;
import org.samverk.groups.GroupApplications;
import org.samverk.groups.Groups;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Asking to be let into a group, and the answer, for programs.
@RestController
@RequestMapping("/api/v1/groups/{slug}")
@Tag(name = "groups")
class GroupApplicationsApi {
    private final Groups groups;
    private final GroupApplications applications;

    GroupApplicationsApi(Groups groups, GroupApplications applications) {
        this.groups = groups;
        this.applications = applications;
    }

    /// @param message to the administrators, at most 500 characters
    record Application(@Nullable String message) {}

    @PostMapping("/application")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ask to be let into a moderated or closed group")
    void apply(Actor actor, @PathVariable String slug, @RequestBody Application body) {
        applications.apply(actor, id(actor, slug), body.message());
    }

    @DeleteMapping("/application")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take one's application back")
    void withdraw(Actor actor, @PathVariable String slug) {
        applications.withdraw(actor, id(actor, slug));
    }

    @GetMapping("/applications")
    @Operation(summary = "Those who wait for an answer, the longest waiting first; none for others than administrators")
    List<GroupApplication> waiting(Actor actor, @PathVariable String slug) {
        return applications.waiting(actor, id(actor, slug));
    }

    @PostMapping("/applications/{person}/acceptance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let somebody in who applied, as an administrator of the group")
    void accept(Actor actor, @PathVariable String slug, @PathVariable UUID person) {
        applications.accept(actor, id(actor, slug), person);
    }

    @PostMapping("/applications/{person}/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Decline an application, as an administrator of the group")
    void decline(Actor actor, @PathVariable String slug, @PathVariable UUID person) {
        applications.decline(actor, id(actor, slug), person);
    }

    private UUID id(Actor actor, String slug) {
        return groups.require(actor, slug).id();
    }
}
