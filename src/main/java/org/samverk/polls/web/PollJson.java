package org.samverk.polls.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.polls.PollView;

/// A poll for programs.
///
/// @param votes null while the figures are not to be seen
record PollJson(
        UUID subject,
        String question,
        boolean several,
        boolean anonymous,
        String results,
        boolean open,
        @Nullable Instant closesAt,
        int voters,
        boolean voted,
        List<OptionJson> options) {
    record OptionJson(int number, String label, @Nullable Integer votes, boolean mine) {}

    static PollJson of(PollView view) {
        var poll = view.poll();
        return new PollJson(
                poll.subjectId(),
                poll.question(),
                poll.several(),
                poll.anonymous(),
                poll.results().code(),
                view.open(),
                view.end(),
                poll.voters(),
                poll.voted(),
                poll.options().stream()
                        .map(option -> new OptionJson(
                                option.number(), option.label(), view.figures() ? option.votes() : null, option.mine()))
                        .toList());
    }
}
