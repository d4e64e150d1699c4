package org.samverk.groups.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupFilter;
import org.samverk.groups.Groups;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.Slice;
import org.samverk.web.Viewer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Groups for programs: the same verbs as the pages.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "groups")
class GroupsApi {
    private final Groups groups;

    GroupsApi(Groups groups) {
        this.groups = groups;
    }

    @GetMapping("/groups")
    @Operation(
            summary = "Groups that one may know of, the liveliest first, 24 at a time; scope is all, mine or archived")
    Slice<GroupJson> list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String scope,
            @RequestParam(defaultValue = "") String visibility,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(required = false) @Nullable String after) {
        var filter = GroupFilter.parse(q, scope, visibility, unit, GroupFilter.Scope.ALL);
        return groups.list(actor, filter, Cursor.parse(after)).map(GroupJson::of);
    }

    @GetMapping("/groups/{slug}")
    @Operation(summary = "One group")
    GroupJson show(Actor actor, @PathVariable String slug) {
        return GroupJson.of(groups.require(actor, slug));
    }

    @GetMapping("/groups/{slug}/groups")
    @Operation(summary = "The sub-groups of a group that one may know of")
    List<GroupJson> below(Actor actor, @PathVariable String slug) {
        return jsons(groups.below(actor, groups.require(actor, slug).id()));
    }

    @PostMapping("/groups")
    @Operation(
            summary =
                    "Make a group; a template fills in what is left out, its purpose in the language that is accepted")
    ResponseEntity<GroupJson> create(Viewer viewer, @RequestBody GroupFields fields) {
        var group = groups.create(viewer.actor(), fields, viewer.locale());
        return ResponseEntity.created(URI.create("/api/v1/groups/" + group.slug()))
                .body(GroupJson.of(group));
    }

    @GetMapping("/group-suggestions")
    @Operation(summary = "Groups of one's unit and one's colleagues that one has nothing to do with yet")
    List<GroupJson> suggested(Actor actor) {
        return jsons(groups.suggested(actor));
    }

    @GetMapping("/group-invitations")
    @Operation(summary = "Groups that wait for one's own answer to an invitation")
    List<GroupJson> inviting(Actor actor) {
        return jsons(groups.inviting(actor));
    }

    private static List<GroupJson> jsons(List<Group> groups) {
        return groups.stream().map(GroupJson::of).toList();
    }
}
