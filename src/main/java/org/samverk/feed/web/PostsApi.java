package org.samverk.feed.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.feed.Feed;
import org.samverk.feed.FeedItem;
import org.samverk.feed.NewPost;
import org.samverk.feed.Posts;
import org.samverk.groups.Groups;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Slice;
import org.samverk.people.Writing;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Posts for programs.
@RestController
@RequestMapping("/api/v1/posts")
@Tag(name = "posts")
class PostsApi {
    private final Posts posts;
    private final Feed feed;
    private final Groups groups;
    private final Writing writing;

    PostsApi(Posts posts, Feed feed, Groups groups, Writing writing) {
        this.posts = posts;
        this.feed = feed;
        this.groups = groups;
        this.writing = writing;
    }

    /// @param group the last part of the group's address
    /// @param files keys of files that were uploaded before
    record PostToWrite(
            @Nullable String group,
            @Nullable String markdown,
            @Nullable List<UUID> files) {}

    @GetMapping
    @Operation(summary = "Posts of your groups, or of one group, the liveliest first")
    Slice<PostJson> list(
            Actor actor,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String after) {
        var id = group == null ? null : groups.require(actor, group).id();
        return feed.posts(actor, id, Cursor.parse(after))
                .map(FeedItem::post)
                .map(post -> PostJson.of(Objects.requireNonNull(post)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One post")
    PostJson read(Actor actor, @PathVariable UUID id) {
        return PostJson.of(posts.require(actor, id));
    }

    @PostMapping
    @Operation(summary = "Tell a group something")
    ResponseEntity<PostJson> create(Actor actor, @RequestBody PostToWrite body) {
        if (body.group() == null) {
            throw new InvalidInputException("group", "web.problem.missing");
        }
        var text = writing.read(actor, null, body.markdown());
        var files = body.files() == null ? List.<UUID>of() : body.files();
        var post = posts.post(actor, groups.require(actor, body.group()).id(), NewPost.of(text), files);
        return ResponseEntity.created(URI.create("/api/v1/posts/" + post.id())).body(PostJson.of(post));
    }
}
