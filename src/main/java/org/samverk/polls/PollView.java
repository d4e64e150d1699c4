package org.samverk.polls;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Problem;

/// A poll as a page shows it.
///
/// @param open      whether it can still be voted in
/// @param figures   whether the figures show
/// @param canVote   whether the reader may vote now, or change their vote
/// @param canClose  whether the reader may close it
/// @param changing  whether the reader asked for the form although they have voted
public record PollView(
        Poll poll,
        boolean open,
        boolean figures,
        boolean canVote,
        boolean canClose,
        boolean changing,
        List<Problem> problems) {
    static PollView of(Poll poll, Instant now) {
        var open = poll.isOpen(now);
        return new PollView(
                poll,
                open,
                PollRules.showsFigures(poll, now),
                PollRules.canVote(poll, now),
                PollRules.canClose(poll, now),
                false,
                List.of());
    }

    /// The same with the form open, to change one's vote.
    public PollView changed() {
        return new PollView(poll, open, figures, canVote, canClose, true, problems);
    }

    public PollView refused(List<Problem> found) {
        return new PollView(poll, open, figures, canVote, canClose, true, found);
    }

    /// Whether the choices show as a form; else the figures do, or the choices alone.
    public boolean asksNow() {
        return canVote && (!poll.voted() || changing);
    }

    /// When it closed or will close, null when it has no end.
    public @Nullable Instant end() {
        return poll.closedAt() == null ? poll.closesAt() : poll.closedAt();
    }

    /// How many of a hundred voters chose this.
    public int percent(Poll.Option option) {
        return poll.voters() == 0 ? 0 : Math.round(100f * option.votes() / poll.voters());
    }

    public String path() {
        return "/polls/" + poll.subjectId();
    }
}
