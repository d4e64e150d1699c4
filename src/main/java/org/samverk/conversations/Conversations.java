package org.samverk.conversations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Subjects;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Target;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.TimeSource;
import org.samverk.richtext.RichText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people say about a subject. Whoever sees it and is an employee, or takes part in its group, reads and writes.
@Service
public class Conversations {
    private final CommentTable table;
    private final ThreadTable threads;
    private final ConversationViews views;
    private final Participation participation;
    private final Subjects subjects;
    private final Readings readings;
    private final CommentNews news;
    private final CommentFiles files;
    private final TimeSource time;
    private final AuditLog audit;

    Conversations(
            CommentTable table,
            ThreadTable threads,
            ConversationViews views,
            Participation participation,
            Subjects subjects,
            Readings readings,
            CommentNews news,
            CommentFiles files,
            TimeSource time,
            AuditLog audit) {
        this.audit = audit;
        this.table = table;
        this.threads = threads;
        this.views = views;
        this.participation = participation;
        this.subjects = subjects;
        this.readings = readings;
        this.news = news;
        this.files = files;
        this.time = time;
    }

    /// Says something about a subject, and tells its owner, those who said something before and those mentioned. Where
    /// the subject has been made one with another one it is said about that.
    ///
    /// @throws NotFoundException     when the actor does not see the subject
    /// @throws RefusedException      when the actor is neither an employee nor takes part in its group
    /// @throws InvalidInputException when the text is empty or longer than 20 000 characters
    @Transactional
    public Comment comment(Actor actor, UUID subjectId, RichText text) {
        return comment(actor, subjectId, null, text);
    }

    /// The same, in answer to another comment of the subject.
    ///
    /// @throws NotFoundException also when there is no such comment to answer
    @Transactional
    public Comment comment(Actor actor, UUID subjectId, @Nullable UUID parentId, RichText text) {
        return comment(actor, subjectId, parentId, text, List.of());
    }

    /// The same with files, which are listed below it.
    ///
    /// @throws InvalidInputException also when a file is gone, or everybody sees the subject
    @Transactional
    public Comment comment(
            Actor actor, UUID subjectId, @Nullable UUID parentId, RichText text, Collection<UUID> fileIds) {
        var subject = participation.requireStanding(actor, subjectId);
        CommentRules.requireText(text, subject);
        var author = actor.requirePerson();
        var id = subjects.nextId();
        var earlier = table.authors(subject.id());
        table.insert(id, subject.id(), threadOf(actor, subject.id(), parentId), author, text, time.instant());
        files.keep(actor, subject, id, text, fileIds);
        news.said(actor, subject, id, earlier, text);
        readings.read(actor, subject.id());
        return require(actor, id);
    }

    /// @param fileIds the files that are listed below it from now on
    /// @throws RefusedException when it is somebody else's
    @Transactional
    public Comment edit(Actor actor, UUID commentId, RichText text, Collection<UUID> fileIds) {
        var comment = requireEditable(actor, commentId);
        var subject = subjects.require(actor, comment.subjectId());
        CommentRules.requireText(text, subject);
        table.change(commentId, text, time.instant());
        files.keep(actor, subject, commentId, text, fileIds);
        news.changed(actor, comment, text);
        return require(actor, commentId);
    }

    /// Takes a comment back: its author may, and an administrator of the group. It can be put back for an hour.
    ///
    /// @throws RefusedException when the actor may not
    @Transactional
    public Comment delete(Actor actor, UUID commentId) {
        var comment = require(actor, commentId);
        var subject = subjects.require(actor, comment.subjectId());
        CommentRules.require(CommentRules.canDelete(actor, comment, participation.moderates(actor, subject)));
        table.delete(commentId, actor.requirePerson(), time.instant());
        news.withdrawn(actor, comment, true);
        tell(actor, AuditKind.COMMENT_REMOVED, comment);
        return comment;
    }

    /// Puts a comment back that the actor took back less than an hour ago.
    ///
    /// @throws RefusedException when the actor may not, or no longer
    @Transactional
    public Comment restore(Actor actor, UUID commentId) {
        var comment = require(actor, commentId);
        CommentRules.require(CommentRules.canRestore(actor, comment, time.instant()));
        table.restore(commentId);
        news.withdrawn(actor, comment, false);
        tell(actor, AuditKind.COMMENT_RESTORED, comment);
        return comment;
    }

    private void tell(Actor actor, AuditKind kind, Comment comment) {
        var author = comment.author().id();
        if (!author.equals(actor.id())) {
            audit.record(actor, kind, Target.person(author).in(comment.subjectId()));
        }
    }

    /// @throws NotFoundException when it is missing, or its subject is hidden from the actor
    public Comment require(Actor actor, UUID commentId) {
        return table.find(actor.id(), commentId)
                .filter(comment -> participation.can(actor, subjects.require(actor, comment.subjectId())))
                .orElseThrow(NotFoundException::new);
    }

    /// @throws NotFoundException when it is missing or hidden
    /// @throws RefusedException  when it is not the actor's to change
    public Comment requireEditable(Actor actor, UUID commentId) {
        var comment = require(actor, commentId);
        participation.requireOpen(actor, comment.subjectId());
        CommentRules.require(CommentRules.canEdit(actor, comment));
        return comment;
    }

    /// The conversation for the page of its subject, which the actor reads by this: what was said after their last
    /// visit is marked as new.
    ///
    /// @throws NotFoundException when the actor does not see the subject
    public CommentsView open(Actor actor, UUID subjectId) {
        readings.read(actor, subjectId);
        return of(actor, subjectId);
    }

    /// What was said about a subject, the newest fifty threads of it, as the actor may see it.
    ///
    /// @throws NotFoundException when the actor does not see the subject
    public CommentsView of(Actor actor, UUID subjectId) {
        return of(actor, subjectId, Cursor.START);
    }

    /// Reads on, towards what was said earlier.
    public CommentsView of(Actor actor, UUID subjectId, Cursor before) {
        return views.newest(actor, subjectId, before);
    }

    /// For each of the subjects that has comments and that the actor sees: how many, and the newest. One query.
    public Map<UUID, CommentSummary> summaries(Actor actor, Collection<UUID> subjectIds) {
        return subjectIds.isEmpty()
                ? Map.of()
                : threads.summaries(actor.id(), subjectIds).stream()
                        .collect(Collectors.toMap(summary -> summary.newest().subjectId(), Function.identity()));
    }

    /// Answers go one level deep: an answer to an answer joins the same thread.
    private @Nullable UUID threadOf(Actor actor, UUID subjectId, @Nullable UUID parentId) {
        if (parentId == null) {
            return null;
        }
        var parent = require(actor, parentId);
        if (!parent.subjectId().equals(subjectId) || parent.isDeleted()) {
            throw new NotFoundException();
        }
        return parent.parentId() == null ? parentId : parent.parentId();
    }
}
