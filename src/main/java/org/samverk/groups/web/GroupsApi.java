package org.samverk.groups.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupFilter;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.Slice;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Groups for programs: the same verbs as the pages.
@RestController
@RequestMapping("/api/v1/groups")
class GroupsApi {
    private final Groups groups;
    private final GroupMembers members;

    GroupsApi(Groups groups, GroupMembers members) {
        this.groups = groups;
        this.members = members;
    }

    @GetMapping
    Slice<GroupJson> list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after) {
        return groups.list(actor, GroupFilter.words(q), Cursor.parse(after)).map(GroupJson::of);
    }

    @GetMapping("/{slug}")
    GroupJson show(Actor actor, @PathVariable String slug) {
        return GroupJson.of(groups.require(actor, slug));
    }

    @PostMapping
    ResponseEntity<GroupJson> create(Actor actor, @RequestBody GroupFields fields) {
        var group = groups.create(actor, fields);
        return ResponseEntity.created(URI.create("/api/v1/groups/" + group.slug()))
                .body(GroupJson.of(group));
    }

    @PostMapping("/{slug}/membership")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void join(Actor actor, @PathVariable String slug) {
        members.join(actor, groups.require(actor, slug).id());
    }

    @DeleteMapping("/{slug}/membership")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(Actor actor, @PathVariable String slug) {
        members.leave(actor, groups.require(actor, slug).id());
    }
}
