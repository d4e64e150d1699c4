package org.samverk.ideas.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.groups.GroupFields;
import org.samverk.ideas.IdeaGroups;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Starting a group for an idea, for programs.
@RestController
@Tag(name = "ideas")
class IdeaGroupApi {
    private final IdeaGroups groups;

    IdeaGroupApi(IdeaGroups groups) {
        this.groups = groups;
    }

    /// @param visibility `open`, `moderated`, `closed` or `secret`
    record GroupToStart(
            @Nullable String name,
            @Nullable String purpose,
            @Nullable String visibility) {}

    record StartedGroup(String slug, String name) {}

    @PostMapping("/api/v1/ideas/{number}/group")
    @Operation(summary = "Start a group for an idea and invite its author")
    ResponseEntity<StartedGroup> create(Actor actor, @PathVariable long number, @RequestBody GroupToStart body) {
        var group = groups.start(actor, number, new GroupFields(body.name(), body.purpose(), body.visibility()));
        return ResponseEntity.created(URI.create("/api/v1/groups/" + group.slug()))
                .body(new StartedGroup(group.slug(), group.name()));
    }
}
