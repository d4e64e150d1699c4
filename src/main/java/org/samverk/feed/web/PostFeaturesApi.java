package org.samverk.feed.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.feed.FeedItem;
import org.samverk.feed.MustReads;
import org.samverk.feed.PostPins;
import org.samverk.groups.Groups;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What administrators of groups bring to everybody's notice, for programs.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "posts")
class PostFeaturesApi {
    private final PostPins pins;
    private final MustReads mustReads;
    private final Groups groups;

    PostFeaturesApi(PostPins pins, MustReads mustReads, Groups groups) {
        this.pins = pins;
        this.mustReads = mustReads;
        this.groups = groups;
    }

    @GetMapping("/groups/{slug}/pins")
    @Operation(summary = "What stands first on a group's page, the newest pin first")
    List<FeedItemJson> pinned(Actor actor, @PathVariable String slug) {
        List<FeedItem> items = pins.of(actor, groups.require(actor, slug).id());
        return items.stream().map(FeedItemJson::of).toList();
    }

    @PutMapping("/posts/{id}/pin")
    @Operation(summary = "Put a post first on its group's page, as an administrator of the group")
    PostJson pin(Actor actor, @PathVariable UUID id) {
        return PostJson.of(pins.pin(actor, id));
    }

    @DeleteMapping("/posts/{id}/pin")
    @Operation(summary = "Take the pin away, as an administrator of the group")
    PostJson unpin(Actor actor, @PathVariable UUID id) {
        return PostJson.of(pins.unpin(actor, id));
    }

    @PutMapping("/posts/{id}/must-read")
    @Operation(summary = "Ask the members to read a post and to say so, as an administrator of the group")
    PostJson ask(Actor actor, @PathVariable UUID id) {
        return PostJson.of(mustReads.ask(actor, id));
    }

    @DeleteMapping("/posts/{id}/must-read")
    @Operation(summary = "Ask no longer, as an administrator of the group")
    PostJson withdraw(Actor actor, @PathVariable UUID id) {
        return PostJson.of(mustReads.withdraw(actor, id));
    }
}
