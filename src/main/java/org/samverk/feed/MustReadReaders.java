package org.samverk.feed;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who has said to have read what a group's members are asked to read, and who has not: for the group's administrators,
/// and of nothing else.
@Service
public class MustReadReaders {
    static final Duration PAUSE = Duration.ofDays(1);
    private static final int SIZE = 50;
    private final Posts posts;
    private final MustReadReaderTable table;
    private final Activities activities;
    private final TimeSource time;

    MustReadReaders(Posts posts, MustReadReaderTable table, Activities activities, TimeSource time) {
        this.posts = posts;
        this.table = table;
        this.activities = activities;
        this.time = time;
    }

    /// @throws NotFoundException when the actor does not see the post
    /// @throws RefusedException  when the actor does not administer its group, or nobody is asked to read it
    public MustReadFigures figures(Actor actor, UUID id) {
        requireAsked(actor, id);
        return table.figures(id);
    }

    /// The members by name, fifty at a time.
    ///
    /// @param confirmed those who said to have read it, else those who have not
    /// @param after     where the list goes on (`next` of the slice before), null from the beginning
    /// @throws RefusedException as [#figures]
    public Slice<MustReadReader> list(Actor actor, UUID id, boolean confirmed, @Nullable String after) {
        requireAsked(actor, id);
        return Slice.of(
                table.list(id, confirmed, after, SIZE + 1),
                SIZE,
                last -> last.person().username());
    }

    /// Tells those who have not said to have read it that they are still asked to: once a day at the most.
    ///
    /// @return how many were told
    /// @throws RefusedException  as [#figures]
    /// @throws ConflictException when they were reminded less than a day ago, or all have read it
    @Transactional
    public int remind(Actor actor, UUID id) {
        requireAsked(actor, id);
        var missing = table.missing(id);
        if (missing.isEmpty()) {
            throw new ConflictException("feed.error.allHaveRead");
        }
        var now = time.instant();
        if (!table.remind(id, actor.requirePerson(), now, now.minus(PAUSE))) {
            throw new ConflictException("feed.error.reminded");
        }
        activities.quietly(actor, ActivityKind.MUST_READ_REMINDED, id, missing);
        return missing.size();
    }

    /// Whether those who are missing may be reminded now.
    public boolean canRemind(MustReadFigures figures) {
        var before = figures.remindedAt();
        return figures.missing() > 0
                && (before == null || !before.isAfter(time.instant().minus(PAUSE)));
    }

    private void requireAsked(Actor actor, UUID id) {
        var post = posts.require(actor, id);
        PostRules.require(
                PostRules.canFeature(post, posts.standing(actor, post).moderates()), "feed.error.administratorsOnly");
        PostRules.require(post.state().mustRead(), "feed.error.nobodyAsked");
    }
}
