package org.samverk.demo;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.polls.PollFields;
import org.samverk.polls.PollResults;
import org.samverk.polls.Polls;
import org.springframework.stereotype.Component;

/// What people ask each other, and how they answered.
@Component
class DemoPolls {
    /// @param votes which answers, counted from one, each person chose
    record Asked(
            String question,
            List<String> options,
            boolean several,
            boolean anonymous,
            String results,
            Map<String, List<Integer>> votes) {}

    private final Polls polls;

    DemoPolls(Polls polls) {
        this.polls = polls;
    }

    void ask(Scene scene, Actor author, UUID subject, Asked poll) {
        var results = PollResults.of(poll.results());
        var fields = new PollFields(poll.question(), poll.options(), poll.several(), poll.anonymous(), results, null);
        polls.create(author, subject, fields);
        poll.votes()
                .forEach((username, chosen) -> polls.vote(scene.actor(username), subject, new LinkedHashSet<>(chosen)));
    }
}
