package org.samverk.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How far a reader has read: a snapshot of the database (`pg_snapshot`), which says of every transaction whether it
/// was over then, and when that was. What a stream carries as its events' ids, as `milliseconds-snapshot`.
record Position(Instant at, String snapshot) {
    /// Less than events are kept, so that nothing that a position still needs is swept.
    static final Duration LONGEST = Duration.ofMinutes(50);

    static final Position NOWHERE = new Position(Instant.EPOCH, "1:1:");

    private static final Pattern FORM = Pattern.compile("(\\d{1,15})-((\\d{1,18}):(\\d{1,18}):((?:\\d{1,18},?)*))");
    private static final int LONGEST_TEXT = 4000;

    /// @return empty for anything that is no position of ours
    static Optional<Position> parse(@Nullable String text) {
        if (text == null || text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        var found = FORM.matcher(text);
        return found.matches() && isOrdered(found.group(3), found.group(4), found.group(5))
                ? Optional.of(new Position(Instant.ofEpochMilli(Long.parseLong(found.group(1))), found.group(2)))
                : Optional.empty();
    }

    boolean isStale(Instant now) {
        return at.isBefore(now.minus(LONGEST));
    }

    /// Whether it comes from another life of the database: from after the backup that was restored.
    boolean isAheadOf(Position other) {
        return end() > other.end();
    }

    /// Whether all that the other one has read is read here too. Of two snapshots that end at the same transaction
    /// nobody knows which is the later one, unless they are the same.
    boolean covers(Position other) {
        return isAheadOf(other) || snapshot.equals(other.snapshot);
    }

    private long end() {
        return Long.parseLong(snapshot.split(":", 3)[1]);
    }

    @Override
    public String toString() {
        return at.toEpochMilli() + "-" + snapshot;
    }

    /// What PostgreSQL demands of a snapshot: those under way lie between its ends, in order.
    private static boolean isOrdered(String least, String end, String underWay) {
        long before = Long.parseLong(least);
        long last = Long.parseLong(end);
        if (before == 0 || before > last || underWay.endsWith(",")) {
            return false;
        }
        for (var text : underWay.isEmpty() ? new String[0] : underWay.split(",")) {
            long id = Long.parseLong(text);
            if (id < before || id >= last) {
                return false;
            }
            before = id;
        }
        return true;
    }
}
