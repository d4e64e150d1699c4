package org.samverk.feed;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problems;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Asking the administrators to look at a post. Whoever reports shows it to them as it stands, whatever its group: the
/// report keeps the text. Its author never learns who reported it, not even as an administrator. What the
/// administrators do with it is in [ReportDesk].
@Service
public class PostReports {
    static final int LONGEST = 1000;
    private final Posts posts;
    private final ReportTable table;
    private final OwnReportTable own;
    private final Subjects subjects;
    private final Activities activities;
    private final TimeSource time;

    PostReports(
            Posts posts,
            ReportTable table,
            OwnReportTable own,
            Subjects subjects,
            Activities activities,
            TimeSource time) {
        this.posts = posts;
        this.table = table;
        this.own = own;
        this.subjects = subjects;
        this.activities = activities;
        this.time = time;
    }

    /// Reports a post and tells those who handle it. Once one has, another one changes nothing until the post is
    /// changed after the first was settled.
    ///
    /// @param reason the code of a [ReportReason]
    /// @param words  what is wrong, at most 1 000 characters; must be there when the reason is "other"
    /// @throws NotFoundException when the actor does not see it
    /// @throws RefusedException  when it is the actor's own
    @Transactional
    public OwnReport report(Actor actor, UUID id, @Nullable String reason, @Nullable String words) {
        var post = requireReportable(actor, id);
        var earlier = standing(actor, post);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var problems = new Problems();
        var known = ReportReason.of(reason);
        if (known.isEmpty()) {
            problems.add("reason", "feed.problem.reason");
        }
        var said = known.filter(ReportReason.OTHER::equals).isPresent()
                ? problems.requiredText("words", words, LONGEST)
                : problems.text("words", words, LONGEST);
        problems.throwIfAny();
        return create(actor, post, known.orElseThrow(), said);
    }

    private OwnReport create(Actor actor, Post post, ReportReason reason, String words) {
        var reporter = actor.requirePerson();
        var id = subjects.nextId();
        var now = time.instant();
        var title = PostRules.title(post.content());
        subjects.create(new Subject(id, "report", null, Audience.OWNER, reporter, title, "/reports/" + id, now, now));
        if (!table.insert(id, post, reporter, reason, words, now)) {
            throw new ConflictException("feed.error.reportedAlready");
        }
        var handlers = table.handlers(post);
        subjects.grant(id, handlers);
        activities.quietly(actor, ActivityKind.POST_REPORTED, id, handlers);
        return own.find(reporter, id).orElseThrow();
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
        return actor.person().flatMap(person -> own.of(person, postId));
    }

    /// The actor's own report of a post as it reads now: while there is one, the actor cannot make another.
    public Optional<OwnReport> standing(Actor actor, Post post) {
        return own(actor, post.id()).filter(report -> report.covers(post));
    }

    /// @throws NotFoundException when there is no such report of the actor's
    public OwnReport requireOwn(Actor actor, UUID reportId) {
        return actor.person().flatMap(person -> own.find(person, reportId)).orElseThrow(NotFoundException::new);
    }
}
