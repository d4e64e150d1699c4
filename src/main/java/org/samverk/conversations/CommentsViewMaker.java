package org.samverk.conversations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samverk.access.Actor;
import org.samverk.access.Subject;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.Slice;

/// Puts threads and answers together for one reader.
record CommentsViewMaker(Actor actor, Subject subject, boolean moderates, Instant now) {
    /// @param newestFirst one thread more than is shown, if there are more
    CommentsView make(List<Comment> newestFirst, List<Comment> answers, int total) {
        var slice =
                Slice.of(newestFirst, CommentsView.THREADS, last -> new Cursor(last.createdAt(), last.id()).toString());
        var byParent = answers.stream().collect(Collectors.groupingBy(c -> Objects.requireNonNull(c.parentId())));
        var threads = slice.items().reversed().stream()
                .map(first -> thread(first, byParent))
                .toList();
        return new CommentsView(subject, true, total, threads, slice.next(), "", List.of(), null);
    }

    private CommentsView.Thread thread(Comment first, Map<UUID, List<Comment>> answers) {
        return new CommentsView.Thread(
                entry(first),
                answers.getOrDefault(first.id(), List.of()).stream()
                        .map(this::entry)
                        .toList());
    }

    CommentsView.Entry entry(Comment comment) {
        return new CommentsView.Entry(
                comment,
                CommentRules.canEdit(actor, comment),
                CommentRules.canDelete(actor, comment, moderates),
                CommentRules.canRestore(actor, comment, now));
    }
}
