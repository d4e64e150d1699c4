package org.samverk.conversations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Subject;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Small signs on subjects and comments. One person may give several kinds. The author is told of the first one that a
/// person gives, quietly: nothing moves in the feeds.
@Service
public class Reactions {
    private static final int SIZE = 50;
    private final ReactionTable table;
    private final CommentTable comments;
    private final Participation participation;
    private final Watches watches;
    private final Activities activities;
    private final TimeSource time;

    Reactions(
            ReactionTable table,
            CommentTable comments,
            Participation participation,
            Watches watches,
            Activities activities,
            TimeSource time) {
        this.table = table;
        this.comments = comments;
        this.participation = participation;
        this.watches = watches;
        this.activities = activities;
        this.time = time;
    }

    /// @throws NotFoundException when the actor does not see the subject
    /// @throws RefusedException  when the actor takes no part in conversations there
    @Transactional
    public ReactionsView react(Actor actor, UUID subjectId, ReactionKind kind) {
        var subject = participation.requireOpen(actor, subjectId);
        if (table.put(subjectId, null, actor.requirePerson(), kind, time.instant()) && subject.ownerId() != null) {
            tell(actor, subjectId, null, subject.ownerId());
        }
        return of(actor, subjectId).focusing(kind);
    }

    /// @throws NotFoundException when the actor does not see the subject
    @Transactional
    public ReactionsView withdraw(Actor actor, UUID subjectId, ReactionKind kind) {
        participation.require(actor, subjectId);
        table.withdraw(subjectId, actor.requirePerson(), kind);
        return of(actor, subjectId).focusing(kind);
    }

    /// @throws NotFoundException when there is no such comment that the actor sees, or it was taken back
    /// @throws RefusedException  when the actor takes no part in conversations there
    @Transactional
    public ReactionsView reactToComment(Actor actor, UUID commentId, ReactionKind kind) {
        var comment = requireStanding(actor, commentId);
        participation.requireOpen(actor, comment.subjectId());
        if (table.put(comment.subjectId(), commentId, actor.requirePerson(), kind, time.instant())) {
            tell(actor, comment.subjectId(), commentId, comment.author().id());
        }
        return ofComment(actor, commentId).focusing(kind);
    }

    /// @throws NotFoundException when there is no such comment that the actor sees, or it was taken back
    @Transactional
    public ReactionsView withdrawFromComment(Actor actor, UUID commentId, ReactionKind kind) {
        requireStanding(actor, commentId);
        table.withdraw(commentId, actor.requirePerson(), kind);
        return ofComment(actor, commentId).focusing(kind);
    }

    /// @throws NotFoundException when the actor does not see the subject
    public ReactionsView of(Actor actor, UUID subjectId) {
        var subject = participation.require(actor, subjectId);
        var counts = table.counts(actor.id(), Set.of(subjectId)).getOrDefault(subjectId, List.of());
        return ReactionsView.of(subjectId, false, counts, canReact(actor, subject));
    }

    /// @throws NotFoundException when there is no such comment that the actor sees, or it was taken back
    public ReactionsView ofComment(Actor actor, UUID commentId) {
        requireStanding(actor, commentId);
        var counts = table.counts(actor.id(), Set.of(commentId)).getOrDefault(commentId, List.of());
        return ReactionsView.of(commentId, true, counts, actor.person().isPresent());
    }

    /// The reactions to each of these subjects, for a list of them: one query.
    ///
    /// @param subjectIds subjects that the actor sees
    public Map<UUID, ReactionsView> of(Actor actor, Collection<UUID> subjectIds) {
        var able = actor.person().isPresent();
        var counts =
                subjectIds.isEmpty() ? Map.<UUID, List<ReactionsView.Count>>of() : table.counts(actor.id(), subjectIds);
        return subjectIds.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> ReactionsView.of(id, false, counts.getOrDefault(id, List.of()), able)));
    }

    /// Who reacted to a subject, the newest first, fifty at a time.
    public Slice<Reactor> people(Actor actor, UUID subjectId, Cursor before) {
        participation.require(actor, subjectId);
        return slice(subjectId, before);
    }

    /// Who reacted to a comment, the newest first, fifty at a time.
    public Slice<Reactor> peopleOfComment(Actor actor, UUID commentId, Cursor before) {
        requireStanding(actor, commentId);
        return slice(commentId, before);
    }

    private Slice<Reactor> slice(UUID target, Cursor before) {
        var rows = table.people(target, before, SIZE + 1);
        return Slice.of(rows, SIZE, last -> new Cursor(last.at(), last.person().id()).toString());
    }

    /// Tells the author, who may have muted the conversation.
    private void tell(Actor actor, UUID subjectId, @Nullable UUID commentId, UUID author) {
        var people = watches.listening(subjectId, Set.of(author));
        activities.quietly(actor, ActivityKind.REACTED, subjectId, commentId, people);
    }

    private Comment requireStanding(Actor actor, UUID commentId) {
        var comment = comments.find(actor.id(), commentId)
                .filter(found -> !found.isDeleted())
                .orElseThrow(NotFoundException::new);
        participation.require(actor, comment.subjectId());
        return comment;
    }

    private boolean canReact(Actor actor, Subject subject) {
        return actor.person().isPresent() && participation.can(actor, subject);
    }
}
