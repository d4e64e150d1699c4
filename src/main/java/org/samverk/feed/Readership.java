package org.samverk.feed;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.activity.Activities;
import org.samverk.activity.ActivityKind;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Component;

/// How far those who are asked to read something have come with it. Whoever calls it has checked that the actor may
/// know, and says who is asked.
@Component
class Readership {
    static final Duration PAUSE = Duration.ofDays(1);
    private static final int SIZE = 50;
    private final MustReadReaderTable table;
    private final Activities activities;
    private final TimeSource time;

    Readership(MustReadReaderTable table, Activities activities, TimeSource time) {
        this.table = table;
        this.activities = activities;
        this.time = time;
    }

    MustReadFigures figures(UUID subject, Set<UUID> asked) {
        return table.figures(subject, asked);
    }

    Slice<MustReadReader> list(UUID subject, Set<UUID> asked, boolean confirmed, @Nullable String after) {
        return Slice.of(
                table.list(subject, asked, confirmed, after, SIZE + 1),
                SIZE,
                last -> last.person().username());
    }

    int remind(Actor actor, UUID subject, Set<UUID> asked) {
        var missing = table.missing(subject, asked);
        if (missing.isEmpty()) {
            throw new ConflictException("feed.error.allHaveRead");
        }
        var now = time.instant();
        if (!table.remind(subject, actor.requirePerson(), now, now.minus(PAUSE))) {
            throw new ConflictException("feed.error.reminded");
        }
        activities.quietly(actor, ActivityKind.MUST_READ_REMINDED, subject, missing);
        return missing.size();
    }

    boolean canRemind(MustReadFigures figures) {
        var before = figures.remindedAt();
        return figures.missing() > 0
                && (before == null || !before.isAfter(time.instant().minus(PAUSE)));
    }
}
