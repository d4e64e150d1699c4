package org.samverk.feed.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.conversations.Readings;
import org.samverk.feed.Feed;
import org.samverk.feed.FeedOrder;
import org.samverk.feed.FeedQuery;
import org.samverk.groups.Groups;
import org.samverk.web.Feedback;
import org.samverk.web.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How one reads one's feed: the order, what was seen, and what came meanwhile.
@Controller
class FeedReadingController {
    private static final int MOST_SEEN = 40;
    private final Feed feed;
    private final Groups groups;
    private final Readings readings;
    private final Feedback feedback;

    FeedReadingController(Feed feed, Groups groups, Readings readings, Feedback feedback) {
        this.feed = feed;
        this.groups = groups;
        this.readings = readings;
        this.feedback = feedback;
    }

    @PostMapping("/feed/order")
    View order(Actor actor, @RequestParam @Nullable String order, @RequestParam @Nullable String back) {
        feed.order(actor, FeedOrder.of(order));
        return View.redirect(back(back));
    }

    /// @param upTo when the page was made on which one says so
    @PostMapping("/feed/reading")
    View readAll(
            Actor actor,
            @RequestParam @Nullable String upTo,
            @RequestParam @Nullable String back,
            HttpServletRequest request) {
        feed.readAll(actor, instant(upTo));
        feedback.success(request, "feed.read.done");
        return View.redirect(back(back));
    }

    /// What was shown in whole and long enough to be read, as a script saw it.
    @PostMapping("/feed/seen")
    ResponseEntity<Void> seen(Actor actor, @RequestParam(required = false) @Nullable List<UUID> id) {
        readings.read(
                actor, id == null ? List.of() : id.stream().limit(MOST_SEEN).toList());
        return ResponseEntity.noContent().build();
    }

    /// @param page the address of the page that asks
    @GetMapping("/feed/new")
    View meanwhile(
            Actor actor,
            @RequestParam @Nullable String group,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String unread,
            @RequestParam @Nullable String since,
            @RequestParam @Nullable String page) {
        var shown = instant(since);
        var place = group == null ? null : groups.require(actor, group);
        var query = new FeedQuery(place == null ? null : place.id(), kind, unread != null, FeedOrder.ACTIVE);
        var count = shown == null ? 0 : feed.since(actor, query, shown);
        return View.page("feed/meanwhile", new Meanwhile(count, back(page)));
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /// Only back to a feed.
    private static String back(@Nullable String path) {
        return path != null && path.matches("/(groups/[a-z0-9-]+)?(\\?[A-Za-z0-9=&_-]*)?") ? path : "/";
    }
}
