package org.samverk.conversations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.conversations.CommentsView.Thread;
import org.samverk.conversations.CommentsView.Typed;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Component;

/// Puts conversations together for one reader: the newest threads, or one of them.
@Component
class ConversationViews {
    /// As many answers as are looked at in a list of threads; most of them are folded.
    private static final int LOOKED_AT = 20;

    private static final int ANSWERS = 50;
    private static final int MOST = 500;
    private final CommentTable comments;
    private final ThreadTable table;
    private final ReactionTable reactions;
    private final TurnTable turns;
    private final CommentFiles files;
    private final Subjects subjects;
    private final Participation participation;
    private final Watches watches;
    private final Outcomes outcomes;
    private final List<AnswerSource> answers;
    private final TimeSource time;

    ConversationViews(
            CommentTable comments,
            ThreadTable table,
            ReactionTable reactions,
            TurnTable turns,
            CommentFiles files,
            Subjects subjects,
            Participation participation,
            Watches watches,
            Outcomes outcomes,
            List<AnswerSource> answers,
            TimeSource time) {
        this.comments = comments;
        this.table = table;
        this.reactions = reactions;
        this.turns = turns;
        this.files = files;
        this.subjects = subjects;
        this.participation = participation;
        this.watches = watches;
        this.outcomes = outcomes;
        this.answers = answers;
        this.time = time;
    }

    CommentsView newest(Actor actor, UUID subjectId, Cursor before) {
        return newest(actor, subjectId, before, true);
    }

    /// @param fold whether most answers of long threads are left out
    CommentsView newest(Actor actor, UUID subjectId, Cursor before, boolean fold) {
        var subject = subjects.require(actor, subjectId);
        if (!participation.can(actor, subject)) {
            return CommentsView.closed(subject);
        }
        var rows = table.threads(actor.id(), subjectId, restorable(), before, CommentsView.THREADS + 1);
        var slice = Slice.of(rows, CommentsView.THREADS, Comment::cursor);
        return view(actor, subject, slice.items().reversed(), Cursor.START, LOOKED_AT, fold, slice.next());
    }

    /// The thread of a comment, its answers unfolded: those before a place, or the newest.
    CommentsView thread(Actor actor, Comment comment, Cursor before) {
        return one(actor, comment, before, ANSWERS, false);
    }

    /// The thread of a comment as a list of threads shows it.
    CommentsView folded(Actor actor, Comment comment) {
        return one(actor, comment, Cursor.START, LOOKED_AT, true);
    }

    /// The comment alone when it begins a thread, else the part of its thread in which it stands.
    CommentsView alone(Actor actor, Comment comment) {
        var later = comment.parentId() == null ? 0 : table.answersAfter(comment);
        return one(actor, comment, Cursor.START, Math.min(MOST, later + 1), false);
    }

    /// The conversation when it shows the comment, else its thread, with the answers from that comment on.
    CommentsView around(Actor actor, Comment comment) {
        var newest = newest(actor, comment.subjectId(), Cursor.START);
        if (newest.shows(comment.id())) {
            return newest;
        }
        var later = comment.parentId() == null ? 0 : table.answersAfter(comment);
        return one(actor, comment, Cursor.START, Math.min(MOST, later + ANSWERS), false);
    }

    private CommentsView one(Actor actor, Comment comment, Cursor before, int each, boolean fold) {
        var subject = subjects.require(actor, comment.subjectId());
        var first = comment.parentId() == null
                ? comment
                : comments.find(actor.id(), comment.parentId()).orElseThrow(NotFoundException::new);
        return view(actor, subject, List.of(first), before, each, fold, null).alone();
    }

    private CommentsView view(
            Actor actor,
            Subject subject,
            List<Comment> firsts,
            Cursor before,
            int each,
            boolean fold,
            @Nullable String earlier) {
        var keys = firsts.stream().map(Comment::id).toList();
        var replies = table.answers(actor.id(), keys, restorable(), before, each);
        var attendance = watches.attendance(actor, subject.id());
        var targets = new ArrayList<>(keys);
        targets.add(subject.id());
        replies.forEach(answer -> targets.add(answer.comment().id()));
        var counts = reactions.counts(actor.id(), targets);
        var made = turns.made(actor.id(), targets);
        var answering = answering(actor, subject);
        var maker = new ThreadMaker(
                actor,
                attendance,
                participation.moderates(actor, subject),
                time.instant(),
                counts,
                made,
                files.of(actor, targets),
                answering);
        List<Thread> threads = fold ? maker.folded(firsts, replies) : maker.unfolded(firsts, replies);
        return new CommentsView(
                subject,
                true,
                comments.count(subject.id()),
                threads,
                earlier,
                false,
                maker.reactions(subject.id(), false),
                attendance,
                outcomes(actor, subject, answering),
                Typed.NOTHING,
                null,
                true);
    }

    private Answering answering(Actor actor, Subject subject) {
        return answers.stream()
                .flatMap(source -> source.answering(actor, subject).stream())
                .findFirst()
                .orElse(Answering.NONE);
    }

    /// The accepted answer first, then what else came of it.
    private List<Outcome> outcomes(Actor actor, Subject subject, Answering answering) {
        var answer = Optional.ofNullable(answering.accepted())
                .flatMap(id -> comments.find(actor.id(), id))
                .map(Outcome::answered);
        return Stream.concat(answer.stream(), outcomes.of(actor, subject.id()).stream())
                .toList();
    }

    private Instant restorable() {
        return time.instant().minus(CommentRules.RESTORABLE);
    }
}
