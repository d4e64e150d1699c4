package org.samverk.feed.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.feed.PostTopics;
import org.samverk.feed.Topic;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.Slice;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What posts are marked with, for programs.
@RestController
@RequestMapping("/api/v1/topics")
@Tag(name = "topics")
class TopicsApi {
    private final PostTopics topics;

    TopicsApi(PostTopics topics) {
        this.topics = topics;
    }

    @GetMapping
    @Operation(summary = "Topics in use lately that you may see, the most used first")
    List<Topic> list(Actor actor, @RequestParam(defaultValue = "") String beginning) {
        return topics.suggest(actor, beginning);
    }

    @GetMapping("/followed")
    @Operation(summary = "The topics that you follow")
    List<String> followed(Actor actor) {
        return topics.followed(actor);
    }

    @GetMapping("/{topic}/posts")
    @Operation(summary = "Posts with a topic that you may see, the newest first, twenty at a time")
    Slice<FeedItemJson> posts(
            Actor actor, @PathVariable String topic, @RequestParam(required = false) @Nullable String after) {
        return topics.posts(actor, PostTopics.require(topic), Cursor.parse(after))
                .map(FeedItemJson::of);
    }

    @PutMapping("/{topic}/following")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Follow a topic: its posts come into your feed")
    void follow(Actor actor, @PathVariable String topic) {
        topics.follow(actor, PostTopics.require(topic));
    }

    @DeleteMapping("/{topic}/following")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Stop following a topic")
    void unfollow(Actor actor, @PathVariable String topic) {
        topics.unfollow(actor, PostTopics.require(topic));
    }
}
