package org.samverk.feed.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.feed.ScheduledPosts;
import org.samverk.kernel.InvalidInputException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Posts that wait for their time, for programs.
@RestController
@RequestMapping("/api/v1/posts")
@Tag(name = "posts")
class ScheduledPostsApi {
    private final ScheduledPosts scheduled;

    ScheduledPostsApi(ScheduledPosts scheduled) {
        this.scheduled = scheduled;
    }

    record Plan(@Nullable Instant publishAt) {}

    @GetMapping("/scheduled")
    @Operation(summary = "What you have planned: first what could not be published, then what comes next")
    List<PostJson> list(Actor actor) {
        return scheduled.list(actor).stream()
                .map(planned -> PostJson.of(planned.post()))
                .toList();
    }

    @PutMapping("/{id}/schedule")
    @Operation(summary = "Give a planned post another time")
    PostJson plan(Actor actor, @PathVariable UUID id, @RequestBody Plan body) {
        var at = body.publishAt();
        if (at == null) {
            throw new InvalidInputException("publishAt", "web.problem.missing");
        }
        return PostJson.of(scheduled.plan(actor, id, at));
    }

    @PostMapping("/{id}/publication")
    @Operation(summary = "Publish a planned post now")
    PostJson publish(Actor actor, @PathVariable UUID id) {
        return PostJson.of(scheduled.publish(actor, id));
    }
}
