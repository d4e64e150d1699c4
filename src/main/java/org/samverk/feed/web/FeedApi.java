package org.samverk.feed.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.feed.Feed;
import org.samverk.feed.FeedOrder;
import org.samverk.feed.FeedQuery;
import org.samverk.feed.Timeline;
import org.samverk.groups.Groups;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.Slice;
import org.samverk.people.People;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The feed for programs.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "feed")
class FeedApi {
    private final Feed feed;
    private final Timeline timeline;
    private final Groups groups;
    private final People people;

    FeedApi(Feed feed, Timeline timeline, Groups groups, People people) {
        this.feed = feed;
        this.timeline = timeline;
        this.groups = groups;
        this.people = people;
    }

    /// @param upTo until when everything counts as read, nothing for now
    record ReadAll(@Nullable Instant upTo) {}

    /// @param act what the person did, as in `POSTED`
    record DoneJson(
            UUID id,
            String act,
            Instant at,
            String kind,
            String title,
            String path,
            @Nullable String words) {}

    @GetMapping("/feed")
    @Operation(summary = "What is new for you, twelve at a time")
    Slice<FeedItemJson> feed(
            Actor actor,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Nullable String order,
            @RequestParam(required = false) @Nullable String after) {
        var place = group == null ? null : groups.require(actor, group).id();
        var query = new FeedQuery(place, kind, unread, FeedOrder.of(order));
        return feed.read(actor, query, Cursor.parse(after)).map(FeedItemJson::of);
    }

    @PostMapping("/feed/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Mark everything as read")
    void readAll(Actor actor, @RequestBody(required = false) @Nullable ReadAll body) {
        feed.readAll(actor, body == null ? null : body.upTo());
    }

    @GetMapping("/people/{username}/timeline")
    @Operation(summary = "What a person did, as far as you may see it, the latest first, twenty at a time")
    Slice<DoneJson> timeline(
            Actor actor, @PathVariable String username, @RequestParam(required = false) @Nullable String after) {
        var person = people.require(actor, username);
        return timeline.of(actor, person.id(), Cursor.parse(after))
                .map(item -> new DoneJson(
                        item.id(), item.act().name(), item.at(), item.kind(), item.title(), item.path(), item.words()));
    }
}
