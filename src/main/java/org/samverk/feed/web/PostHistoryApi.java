package org.samverk.feed.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.feed.PostHistory;
import org.samverk.feed.PostVersion;
import org.samverk.richtext.Markdown;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// How posts were changed, for programs.
@RestController
@Tag(name = "posts")
class PostHistoryApi {
    private final PostHistory history;

    PostHistoryApi(PostHistory history) {
        this.history = history;
    }

    /// @param number from 1; the highest is how it reads now
    record VersionJson(int number, String markdown, Instant writtenAt) {
        static VersionJson of(PostVersion version) {
            return new VersionJson(version.number(), Markdown.fromRichText(version.content()), version.writtenAt());
        }
    }

    @GetMapping("/api/v1/posts/{id}/history")
    @Operation(summary = "How a post reads and read, the newest first, the latest fifty")
    List<VersionJson> history(Actor actor, @PathVariable UUID id) {
        return history.of(actor, id).stream().map(VersionJson::of).toList();
    }
}
