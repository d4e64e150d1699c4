package org.samverk.feed.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.feed.PostShares;
import org.samverk.groups.Groups;
import org.samverk.kernel.InvalidInputException;
import org.samverk.people.Writing;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Sharing posts, for programs.
@RestController
@RequestMapping("/api/v1/posts/{id}/share")
@Tag(name = "posts")
class PostSharesApi {
    private final PostShares shares;
    private final Groups groups;
    private final Writing writing;

    PostSharesApi(PostShares shares, Groups groups, Writing writing) {
        this.shares = shares;
        this.groups = groups;
        this.writing = writing;
    }

    /// @param group    the last part of the address of the group that is to see it
    /// @param markdown what you say of it
    record Share(@Nullable String group, @Nullable String markdown) {}

    @PostMapping
    @Operation(summary = "Show a post to another group; who may not read it there sees your words alone")
    ResponseEntity<PostJson> create(Actor actor, @PathVariable UUID id, @RequestBody Share body) {
        shares.requireShareable(actor, id);
        if (body.group() == null) {
            throw new InvalidInputException("group", "web.problem.missing");
        }
        var target = groups.require(actor, body.group());
        var shared = shares.share(actor, id, target.id(), writing.read(actor, null, body.markdown()));
        return ResponseEntity.created(URI.create("/api/v1/posts/" + shared.id()))
                .body(PostJson.of(shared));
    }
}
