package org.samverk.conversations;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Turns what people say into ideas and drafts: what they begin with, who may read it, who is told.
@Service
public class Origins {
    private final TurnTable table;
    private final Conversations conversations;
    private final Subjects subjects;
    private final List<QuoteSource> sources;
    private final Watches watches;
    private final Activities activities;
    private final TimeSource time;

    Origins(
            TurnTable table,
            Conversations conversations,
            Subjects subjects,
            List<QuoteSource> sources,
            Watches watches,
            Activities activities,
            TimeSource time) {
        this.table = table;
        this.conversations = conversations;
        this.subjects = subjects;
        this.sources = sources;
        this.watches = watches;
        this.activities = activities;
        this.time = time;
    }

    /// @param commentId a comment on the subject, null for the subject itself
    /// @throws NotFoundException when the actor does not see one of them, or the comment is about something else
    public Origin require(Actor actor, UUID subjectId, @Nullable UUID commentId) {
        var subject = subjects.require(actor, subjectId);
        var comment = commentId == null ? null : comment(actor, subjectId, commentId);
        var quote =
                comment == null ? quote(actor, subject) : Optional.of(new Quote(comment.author(), comment.content()));
        return new Origin(subject, comment, quote.orElse(null), table.isNarrow(subjectId));
    }

    /// Refuses to carry words out of a closed group unseen: who makes something for more people than see the origin has
    /// to say that the text holds only what may spread.
    ///
    /// @param group  where it will be, null for the whole organisation
    /// @param chosen whether the actor has said so
    /// @throws InvalidInputException for the field `chosen`
    public void requireChosen(Origin origin, @Nullable UUID group, boolean chosen) {
        if (origin.spreads(group) && !chosen) {
            throw new InvalidInputException("chosen", "conversations.problem.chosen");
        }
    }

    /// Remembers what was made of it, and tells the author: when they see it, and have not muted the conversation.
    @Transactional(propagation = Propagation.MANDATORY)
    public void became(Actor actor, Origin origin, UUID made) {
        var comment = origin.comment();
        if (comment != null) {
            table.turn(comment.id(), made, time.instant());
        }
        var author =
                comment == null ? origin.subject().ownerId() : comment.author().id();
        if (author != null) {
            var people = watches.listening(origin.subject().id(), Set.of(author));
            activities.quietly(actor, ActivityKind.TURNED, made, people);
        }
    }

    private Comment comment(Actor actor, UUID subjectId, UUID commentId) {
        var comment = conversations.require(actor, commentId);
        if (!comment.subjectId().equals(subjectId) || comment.isDeleted()) {
            throw new NotFoundException();
        }
        return comment;
    }

    private Optional<Quote> quote(Actor actor, Subject subject) {
        return sources.stream()
                .map(source -> source.quote(actor, subject).orElse(null))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
