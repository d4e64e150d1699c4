package org.samverk.conversations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samverk.access.Actor;
import org.samverk.conversations.CommentsView.Entry;
import org.samverk.conversations.CommentsView.Thread;
import org.samverk.conversations.ThreadTable.Answer;
import org.samverk.files.StoredFile;

/// Makes threads for one reader, and folds what is long in them.
///
/// @param attendance how the reader stands to the conversation: what others said after their last visit is new
/// @param counts reactions by subject and comment
/// @param made   what was made of comments
/// @param answering which comment is the answer, where something is asked
record ThreadMaker(
        Actor actor,
        Attendance attendance,
        boolean moderates,
        Instant now,
        Map<UUID, List<ReactionsView.Count>> counts,
        Map<UUID, List<Outcome>> made,
        Map<UUID, List<StoredFile>> files,
        Answering answering) {
    /// So many answers are shown without folding any.
    private static final int SHORT = 5;

    /// So many of a longer thread.
    private static final int SHOWN = 3;

    List<Thread> folded(List<Comment> firsts, List<Answer> answers) {
        return threads(firsts, answers, true);
    }

    List<Thread> unfolded(List<Comment> firsts, List<Answer> answers) {
        return threads(firsts, answers, false);
    }

    private List<Thread> threads(List<Comment> firsts, List<Answer> answers, boolean fold) {
        var byThread = answers.stream()
                .collect(Collectors.groupingBy(
                        answer -> Objects.requireNonNull(answer.comment().parentId())));
        return firsts.stream()
                .map(first -> thread(first, byThread.getOrDefault(first.id(), List.of()), fold))
                .toList();
    }

    private Thread thread(Comment first, List<Answer> answers, boolean fold) {
        var entries = answers.stream().map(answer -> entry(answer.comment())).toList();
        var total = answers.isEmpty() ? 0 : answers.getFirst().total();
        var shown = fold ? shown(entries, total) : entries;
        return new Thread(entry(first), shown, total - shown.size());
    }

    /// The newest three, or all that are new to the reader.
    private static List<Entry> shown(List<Entry> answers, int total) {
        if (total <= SHORT) {
            return answers;
        }
        var old = 0;
        while (old < answers.size() - SHOWN && !answers.get(old).fresh()) {
            old++;
        }
        return answers.subList(old, answers.size());
    }

    private Entry entry(Comment comment) {
        return new Entry(
                comment,
                !attendance.archived(),
                !attendance.archived() && CommentRules.canEdit(actor, comment),
                CommentRules.canDelete(actor, comment, moderates),
                CommentRules.canRestore(actor, comment, now),
                actor.isEmployee() && actor.person().isPresent(),
                isFresh(comment),
                reactions(comment.id(), true),
                made.getOrDefault(comment.id(), List.of()),
                files.getOrDefault(comment.id(), List.of()),
                answering.accepts(comment),
                comment.isDeleted() ? null : answering.path());
    }

    private boolean isFresh(Comment comment) {
        var since = attendance.since();
        return since != null
                && comment.createdAt().isAfter(since)
                && !comment.author().id().equals(actor.id());
    }

    ReactionsView reactions(UUID target, boolean comment) {
        var able = actor.person().isPresent() && !attendance.archived();
        return ReactionsView.of(target, comment, counts.getOrDefault(target, List.of()), able);
    }
}
