package org.samverk.groups.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.groups.GroupInvitation;
import org.samverk.groups.GroupInvitations;
import org.samverk.groups.Groups;
import org.samverk.kernel.InvalidInputException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Asking people to take part in a group, and the answer, for programs.
@RestController
@RequestMapping("/api/v1/groups/{slug}")
@Tag(name = "groups")
class GroupInvitationsApi {
    private final Groups groups;
    private final GroupInvitations invitations;

    GroupInvitationsApi(Groups groups, GroupInvitations invitations) {
        this.groups = groups;
        this.invitations = invitations;
    }

    /// @param message at most 500 characters
    record ToPerson(@Nullable UUID person, @Nullable String message) {}

    /// @param message at most 500 characters
    record ToUnit(@Nullable UUID unitId, @Nullable String message) {}

    /// @param count how many people are asked now
    record Invited(int count) {}

    @GetMapping("/invitations")
    @Operation(summary = "The latest hundred invitations that nobody has answered; none for others than administrators")
    List<GroupInvitation> waiting(Actor actor, @PathVariable String slug) {
        return invitations.waiting(actor, id(actor, slug));
    }

    @PostMapping("/invitations")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ask somebody to take part, as an administrator of the group")
    void invite(Actor actor, @PathVariable String slug, @RequestBody ToPerson body) {
        invitations.invite(actor, id(actor, slug), new SomePerson(body.person()).require(), body.message());
    }

    @PostMapping("/invitations/unit")
    @Operation(summary = "Ask everybody in a unit and below it, but those who said no")
    Invited inviteUnit(Actor actor, @PathVariable String slug, @RequestBody ToUnit body) {
        var id = id(actor, slug);
        if (body.unitId() == null) {
            throw new InvalidInputException("unitId", "web.problem.missing");
        }
        return new Invited(invitations.inviteUnit(actor, id, body.unitId(), body.message()));
    }

    @DeleteMapping("/invitations/{person}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take an invitation back")
    void withdraw(Actor actor, @PathVariable String slug, @PathVariable UUID person) {
        invitations.withdraw(actor, id(actor, slug), person);
    }

    @PostMapping("/invitation/acceptance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take part, as one was asked to")
    void accept(Actor actor, @PathVariable String slug) {
        invitations.accept(actor, id(actor, slug));
    }

    @PostMapping("/invitation/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Decline the invitation that one got")
    void decline(Actor actor, @PathVariable String slug) {
        invitations.decline(actor, id(actor, slug));
    }

    private UUID id(Actor actor, String slug) {
        return groups.require(actor, slug).id();
    }
}
