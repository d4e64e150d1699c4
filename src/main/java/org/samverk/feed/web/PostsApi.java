package org.samverk.feed.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.feed.Feed;
import org.samverk.feed.FeedItem;
import org.samverk.feed.NewPost;
import org.samverk.feed.PollPosts;
import org.samverk.feed.PostRemovals;
import org.samverk.feed.Posts;
import org.samverk.groups.Groups;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Slice;
import org.samverk.people.Writing;
import org.samverk.polls.PollToAsk;
import org.samverk.richtext.RichText;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Posts for programs: writing, reading, changing, taking back.
@RestController
@RequestMapping("/api/v1/posts")
@Tag(name = "posts")
class PostsApi {
    private final Posts posts;
    private final PollPosts pollPosts;
    private final PostRemovals removals;
    private final Feed feed;
    private final Groups groups;
    private final Writing writing;

    PostsApi(Posts posts, PollPosts pollPosts, PostRemovals removals, Feed feed, Groups groups, Writing writing) {
        this.posts = posts;
        this.pollPosts = pollPosts;
        this.removals = removals;
        this.feed = feed;
        this.groups = groups;
        this.writing = writing;
    }

    /// @param group     the last part of the group's address
    /// @param question  whether it asks something
    /// @param mustRead  whether the members are asked to say that they have read it, by an administrator
    /// @param publishAt when it is to be published, nothing for at once
    /// @param poll      what is asked with it
    /// @param files     keys of files that were uploaded before
    record PostToWrite(
            @Nullable String group,
            @Nullable String markdown,
            @Nullable Boolean question,
            @Nullable Boolean mustRead,
            @Nullable Instant publishAt,
            @Nullable PollToAsk poll,
            @Nullable List<UUID> files) {
        NewPost post(RichText text) {
            return new NewPost(text, Boolean.TRUE.equals(question), Boolean.TRUE.equals(mustRead), publishAt, null);
        }
    }

    record TextToChange(@Nullable String markdown) {}

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
    @Operation(summary = "Tell a group something, at once or later, with a poll or without")
    ResponseEntity<PostJson> create(Actor actor, @RequestBody PostToWrite body) {
        if (body.group() == null) {
            throw new InvalidInputException("group", "web.problem.missing");
        }
        var group = groups.require(actor, body.group());
        var text = writing.read(actor, null, body.markdown());
        var poll = Optional.ofNullable(body.poll()).map(PollToAsk::fields);
        var files = body.files() == null ? List.<UUID>of() : body.files();
        var post = pollPosts.post(actor, group.id(), body.post(text), poll, files);
        return ResponseEntity.created(URI.create("/api/v1/posts/" + post.id())).body(PostJson.of(post));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change the text of your post; how it read before is kept")
    PostJson change(Actor actor, @PathVariable UUID id, @RequestBody TextToChange body) {
        return PostJson.of(posts.edit(actor, id, writing.read(actor, null, body.markdown())));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a post back; you can put it back for a day")
    void delete(Actor actor, @PathVariable UUID id) {
        removals.delete(actor, id);
    }

    @PostMapping("/{id}/restoration")
    @Operation(summary = "Put a post back that you took back less than a day ago")
    PostJson restore(Actor actor, @PathVariable UUID id) {
        return PostJson.of(removals.restore(actor, id));
    }
}
