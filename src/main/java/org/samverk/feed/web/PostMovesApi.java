package org.samverk.feed.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.feed.PostMoves;
import org.samverk.groups.Groups;
import org.samverk.kernel.InvalidInputException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Moving posts, for programs.
@RestController
@RequestMapping("/api/v1/posts/{id}/move")
@Tag(name = "posts")
class PostMovesApi {
    private final PostMoves moves;
    private final Groups groups;

    PostMovesApi(PostMoves moves, Groups groups) {
        this.moves = moves;
        this.groups = groups;
    }

    /// @param group     the last part of the group's address
    /// @param confirmed must be true when the post leaves a group that not all employees read
    record MoveTo(@Nullable String group, @Nullable Boolean confirmed) {}

    @PostMapping
    @Operation(summary = "Move a post with all that hangs on it to another group")
    PostJson create(Actor actor, @PathVariable UUID id, @RequestBody MoveTo body) {
        moves.requireMovable(actor, id);
        if (body.group() == null) {
            throw new InvalidInputException("group", "web.problem.missing");
        }
        var target = groups.require(actor, body.group());
        return PostJson.of(moves.move(actor, id, target.id(), Boolean.TRUE.equals(body.confirmed())));
    }
}
