package org.samverk.feed.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.feed.PostTopics;
import org.samverk.feed.Topic;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Topics to choose from while one types `#`, for the page's own script.
@RestController
class TopicSuggestionController {
    private static final int SHOWN = 8;
    private final PostTopics topics;

    TopicSuggestionController(PostTopics topics) {
        this.topics = topics;
    }

    /// @param q what was typed after `#`
    @GetMapping("/topic-suggestions")
    List<Topic> suggest(Actor actor, @RequestParam @Nullable String q) {
        return topics.suggest(actor, q == null ? "" : q).stream().limit(SHOWN).toList();
    }
}
