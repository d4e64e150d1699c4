package org.samverk.feed;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.audit.AuditField;
import org.samverk.audit.AuditKind;
import org.samverk.audit.AuditLog;
import org.samverk.audit.Change;
import org.samverk.audit.Target;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problems;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What waits for those who handle reports: the administrators of the group and of the organisation.
@Service
public class ReportDesk {
    private static final int SIZE = 20;
    private final Posts posts;
    private final PostRemovals removals;
    private final ReportTable table;
    private final Activities activities;
    private final TimeSource time;
    private final AuditLog audit;

    ReportDesk(
            Posts posts,
            PostRemovals removals,
            ReportTable table,
            Activities activities,
            TimeSource time,
            AuditLog audit) {
        this.audit = audit;
        this.posts = posts;
        this.removals = removals;
        this.table = table;
        this.activities = activities;
        this.time = time;
    }

    /// What waits for the actor to settle, the newest first, twenty at a time.
    public Slice<PostReport> waiting(Actor actor, Cursor before) {
        var rows = table.open(actor.requirePerson(), actor.has(Role.ADMINISTRATOR), before, SIZE + 1);
        return Slice.of(rows, SIZE, last -> new Cursor(last.at(), last.id()).toString());
    }

    /// How many posts wait for the actor.
    public int countWaiting(Actor actor) {
        return actor.person()
                .map(person -> table.count(person, actor.has(Role.ADMINISTRATOR)))
                .orElse(0);
    }

    /// A report that the actor handles, open or settled.
    public Optional<PostReport> find(Actor actor, UUID reportId) {
        return actor.person().flatMap(person -> table.find(person, actor.has(Role.ADMINISTRATOR), reportId));
    }

    /// @throws NotFoundException when there is no such report for the actor to handle
    public PostReport require(Actor actor, UUID reportId) {
        return find(actor, reportId).orElseThrow(NotFoundException::new);
    }

    /// Settles a report and all other open ones of the same post, tells those who made them and, when the post is taken
    /// away, its author.
    ///
    /// @param outcome the code of a [ReportOutcome]
    /// @param note    what the reporters are told, at most 1 000 characters
    /// @throws NotFoundException     when there is no such report for the actor to handle
    /// @throws ConflictException     when it is settled already
    /// @throws InvalidInputException when the outcome is none, or the note is too long
    @Transactional
    public PostReport settle(Actor actor, UUID reportId, @Nullable String outcome, @Nullable String note) {
        var report = require(actor, reportId);
        var problems = new Problems();
        var chosen = ReportOutcome.of(outcome);
        if (chosen.isEmpty()) {
            problems.add("outcome", "feed.problem.outcome");
        }
        var said = problems.text("note", note, PostReports.LONGEST);
        problems.throwIfAny();
        var settled = table.settle(report, actor.requirePerson(), chosen.orElseThrow(), said, time.instant());
        if (settled.stream().noneMatch(each -> each.id().equals(reportId))) {
            throw new ConflictException("feed.error.settledAlready");
        }
        settled.forEach(
                each -> activities.quietly(actor, ActivityKind.REPORT_SETTLED, each.id(), Set.of(each.reporter())));
        var change = Change.of(AuditField.OUTCOME, null, chosen.orElseThrow());
        audit.record(actor, AuditKind.REPORT_SETTLED, Target.subject(report.postId()), change);
        if (chosen.orElseThrow() == ReportOutcome.REMOVED) {
            remove(actor, report);
        }
        return require(actor, reportId);
    }

    private void remove(Actor actor, PostReport report) {
        var post = posts.require(Actor.SYSTEM, report.postId());
        if (!post.isDeleted()) {
            removals.remove(actor, post);
            activities.quietly(
                    actor,
                    ActivityKind.POST_REMOVED,
                    post.id(),
                    Set.of(post.author().id()));
        }
    }
}
