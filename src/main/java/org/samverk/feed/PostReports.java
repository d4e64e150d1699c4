package org.samverk.feed;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problems;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asking the administrators to look at a post. Whoever reports shows it to them as it stands, whatever its group: the
/// report keeps the text. Its author never learns who reported it, not even as an administrator.
@Service
public class PostReports {
    static final int LONGEST = 1000;
    private static final int SIZE = 20;
    private final Posts posts;
    private final PostRemovals removals;
    private final ReportTable table;
    private final TimeSource time;

    PostReports(Posts posts, PostRemovals removals, ReportTable table, TimeSource time) {
        this.posts = posts;
        this.removals = removals;
        this.table = table;
        this.time = time;
    }

    /// Reports a post. While one's report is open another one changes nothing.
    ///
    /// @param reason the code of a [ReportReason]
    /// @param words  what is wrong, at most 1 000 characters; must be there when the reason is "other"
    /// @throws RefusedException when it is the actor's own
    @Transactional
    public Post report(Actor actor, UUID id, @Nullable String reason, @Nullable String words) {
        var post = requireReportable(actor, id);
        var problems = new Problems();
        var known = ReportReason.of(reason);
        if (known.isEmpty()) {
            problems.add("reason", "feed.problem.reason");
        }
        var said = known.filter(ReportReason.OTHER::equals).isPresent()
                ? problems.requiredText("words", words, LONGEST)
                : problems.text("words", words, LONGEST);
        problems.throwIfAny();
        table.insert(post, actor.requirePerson(), known.orElseThrow(), said, time.instant());
        return post;
    }

    /// @throws NotFoundException when the actor does not see it
    /// @throws RefusedException  when it is the actor's own
    public Post requireReportable(Actor actor, UUID id) {
        var post = posts.require(actor, id);
        PostRules.require(canReport(actor, post), "feed.error.reportOwn");
        return post;
    }

    public boolean canReport(Actor actor, Post post) {
        return PostRules.canReport(actor, post);
    }

    /// The actor's own newest report of a post, and what became of it.
    public Optional<OwnReport> own(Actor actor, UUID postId) {
        return actor.person().flatMap(person -> table.own(person, postId));
    }

    /// What waits for the actor to settle, the newest first, twenty at a time.
    public Slice<PostReport> waiting(Actor actor, Cursor before) {
        var rows = table.open(actor.requirePerson(), actor.has(Role.ADMINISTRATOR), before, SIZE + 1);
        return Slice.of(rows, SIZE, last -> new Cursor(last.at(), last.id()).toString());
    }

    /// How many posts wait for the actor.
    public int countWaiting(Actor actor) {
        return table.count(actor.requirePerson(), actor.has(Role.ADMINISTRATOR));
    }

    /// Settles a report and all other open ones of the same post.
    ///
    /// @param note what the reporters are told, at most 1 000 characters
    /// @throws NotFoundException when there is no such report for the actor to settle, or it is settled
    @Transactional
    public PostReport settle(Actor actor, UUID reportId, @Nullable String outcome, @Nullable String note) {
        var person = actor.requirePerson();
        var report = table.find(person, actor.has(Role.ADMINISTRATOR), reportId).orElseThrow(NotFoundException::new);
        var problems = new Problems();
        var chosen = ReportOutcome.of(outcome);
        if (chosen.isEmpty()) {
            problems.add("outcome", "feed.problem.outcome");
        }
        var said = problems.text("note", note, LONGEST);
        problems.throwIfAny();
        table.settle(report, person, chosen.orElseThrow(), said, time.instant());
        if (chosen.orElseThrow() == ReportOutcome.REMOVED
                && !posts.require(Actor.SYSTEM, report.postId()).isDeleted()) {
            removals.remove(actor, report.postId());
        }
        return report;
    }
}
