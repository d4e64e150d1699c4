package org.samverk.groups.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.MembershipRole;
import org.samverk.access.PersonRef;
import org.samverk.groups.GroupMember;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Slice;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Who is in a group, and what its administrators do about it, for programs.
@RestController
@RequestMapping("/api/v1/groups/{slug}/members")
@Tag(name = "groups")
class GroupMembersApi {
    private final Groups groups;
    private final GroupMembers members;

    GroupMembersApi(Groups groups, GroupMembers members) {
        this.groups = groups;
        this.members = members;
    }

    /// @param role `administrator`, `member` or `guest`
    record Member(PersonRef person, String title, String role, Instant since) {
        static Member of(GroupMember member) {
            return new Member(member.person(), member.title(), member.role().code(), member.since());
        }
    }

    /// @param role `administrator` or `member`
    record Role(@Nullable String role) {
        MembershipRole chosen() {
            return switch (String.valueOf(role)) {
                case "administrator" -> MembershipRole.ADMINISTRATOR;
                case "member" -> MembershipRole.MEMBER;
                default -> throw new InvalidInputException("role", "groups.problem.role");
            };
        }
    }

    @GetMapping
    @Operation(summary = "Those who take part, administrators first, then by name, 60 at a time")
    Slice<Member> list(
            Actor actor,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable UUID after) {
        return members.list(actor, id(actor, slug), q, after).map(Member::of);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a person in without asking them, as an administrator of the group")
    void add(Actor actor, @PathVariable String slug, @RequestBody SomePerson body) {
        members.add(actor, id(actor, slug), body.require());
    }

    @PutMapping("/{person}/role")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Make a member an administrator, or an administrator a member")
    void changeRole(Actor actor, @PathVariable String slug, @PathVariable UUID person, @RequestBody Role body) {
        members.changeRole(actor, id(actor, slug), person, body.chosen());
    }

    @DeleteMapping("/{person}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a person out, as an administrator of the group")
    void remove(Actor actor, @PathVariable String slug, @PathVariable UUID person) {
        members.remove(actor, id(actor, slug), person);
    }

    private UUID id(Actor actor, String slug) {
        return groups.require(actor, slug).id();
    }
}
