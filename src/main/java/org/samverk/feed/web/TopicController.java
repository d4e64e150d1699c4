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

@Controller
class TopicController {
    private final PostTopics topics;

    TopicController(PostTopics topics) {
        this.topics = topics;
    }

    @GetMapping("/topics/{topic}")
    View read(Actor actor, @PathVariable String topic, @RequestParam @Nullable String before) {
        var word = PostTopics.require(topic);
        return View.page(
                "feed/topic",
                new TopicPage(
                        word,
                        topics.posts(actor, word, Cursor.parse(before)),
                        topics.suggest(actor, ""),
                        topics.isFollowed(actor, word)));
    }

    @PostMapping("/topics/{topic}/following")
    View follow(Actor actor, @PathVariable String topic) {
        var word = PostTopics.require(topic);
        topics.follow(actor, word);
        return View.redirect(Topic.path(word));
    }

    @DeleteMapping("/topics/{topic}/following")
    View unfollow(Actor actor, @PathVariable String topic) {
        var word = PostTopics.require(topic);
        topics.unfollow(actor, word);
        return View.redirect(Topic.path(word));
    }
}
