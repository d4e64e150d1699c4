package org.samverk.groups.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.samverk.access.Actor;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Joining, leaving and following a group, by oneself, for programs.
@RestController
@RequestMapping("/api/v1/groups/{slug}")
@Tag(name = "groups")
@ResponseStatus(HttpStatus.NO_CONTENT)
class GroupMembershipApi {
    private final Groups groups;
    private final GroupMembers members;

    GroupMembershipApi(Groups groups, GroupMembers members) {
        this.groups = groups;
        this.members = members;
    }

    @PostMapping("/membership")
    @Operation(summary = "Join an open group")
    void join(Actor actor, @PathVariable String slug) {
        members.join(actor, groups.require(actor, slug).id());
    }

    @DeleteMapping("/membership")
    @Operation(summary = "Leave a group, an archived one too")
    void leave(Actor actor, @PathVariable String slug) {
        members.leave(actor, groups.require(actor, slug).id());
    }

    @PostMapping("/following")
    @Operation(summary = "Follow a group that all employees may read, without joining it")
    void follow(Actor actor, @PathVariable String slug) {
        members.follow(actor, groups.require(actor, slug).id());
    }

    @DeleteMapping("/following")
    @Operation(summary = "Follow a group no longer")
    void unfollow(Actor actor, @PathVariable String slug) {
        members.unfollow(actor, groups.require(actor, slug).id());
    }
}
