package org.samverk.feed.web;

import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.feed.PostTopics;
import org.samverk.feed.Topic;
import org.samverk.kernel.Cursor;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What posts are marked with: all topics in use, and each by itself.
@Controller
class TopicController {
    private static final String ALL = "/topics";
    private final PostTopics topics;
    private final FeedExtrasReader extras;

    TopicController(PostTopics topics, FeedExtrasReader extras) {
        this.topics = topics;
        this.extras = extras;
    }

    /// @param q how the topics begin, nothing for all
    @GetMapping(ALL)
    View list(Actor actor, @RequestParam @Nullable String q) {
        var beginning = q == null ? "" : q;
        return View.page(
                "feed/topics", new TopicsPage(beginning, topics.followed(actor), topics.suggest(actor, beginning)));
    }

    @GetMapping("/topics/{topic}")
    View read(Actor actor, @PathVariable String topic, @RequestParam @Nullable String before) {
        var word = PostTopics.require(topic);
        var items = topics.posts(actor, word, Cursor.parse(before));
        return View.page(
                "feed/topic",
                new TopicPage(
                        word,
                        items,
                        extras.of(actor, items.items()),
                        topics.suggest(actor, ""),
                        topics.isFollowed(actor, word)));
    }

    /// @param back the page with all topics, when it was said there
    @PostMapping("/topics/{topic}/following")
    View follow(Actor actor, @PathVariable String topic, @RequestParam @Nullable String back) {
        var word = PostTopics.require(topic);
        topics.follow(actor, word);
        return View.redirect(ALL.equals(back) ? ALL : Topic.path(word));
    }

    @DeleteMapping("/topics/{topic}/following")
    View unfollow(Actor actor, @PathVariable String topic, @RequestParam @Nullable String back) {
        var word = PostTopics.require(topic);
        topics.unfollow(actor, word);
        return View.redirect(ALL.equals(back) ? ALL : Topic.path(word));
    }
}
