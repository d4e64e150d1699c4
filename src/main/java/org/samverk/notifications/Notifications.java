package org.samverk.notifications;

import java.time.Duration;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.samverk.live.Live;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What concerns a person, a line for each thing. What somebody no longer sees is neither listed nor counted.
@Service
public class Notifications {
    /// What open pages are told when the figure on the bell has changed.
    static final String LIVE = "notifications";

    private static final int SIZE = 30;
    private static final Duration KEPT = Duration.ofDays(365);
    private final NotificationTable table;
    private final ReadLineTable readings;
    private final NotificationMaker maker;
    private final Live live;
    private final TimeSource time;

    Notifications(
            NotificationTable table, ReadLineTable readings, NotificationMaker maker, Live live, TimeSource time) {
        this.live = live;
        this.table = table;
        this.readings = readings;
        this.maker = maker;
        this.time = time;
    }

    /// The newest first, thirty at a time.
    public Slice<Notification> list(Actor actor, Cursor before) {
        return list(actor, false, before);
    }

    /// @param unread whether only what has not been read
    public Slice<Notification> list(Actor actor, boolean unread, Cursor before) {
        var rows = table.list(actor.requirePerson(), unread, before, SIZE + 1);
        var slice = Slice.of(rows, SIZE, last -> new Cursor(last.at(), last.id()).toString());
        return new Slice<>(maker.make(slice.items()), slice.next());
    }

    /// How many lines are unread, a hundred at most.
    public int unread(Actor actor) {
        return table.unread(actor.requirePerson());
    }

    /// Marks one as read, and the others about the same subject.
    ///
    /// @return the path of what it is about
    /// @throws NotFoundException when it is not the actor's, or its subject is no longer theirs to see
    @Transactional
    public String open(Actor actor, UUID id) {
        var path = requirePath(actor, id);
        readings.readSubjectOf(actor.requirePerson(), id, time.instant());
        return path;
    }

    /// Marks one as read without looking at what it is about.
    ///
    /// @throws NotFoundException when it is not the actor's, or its subject is no longer theirs to see
    @Transactional
    public void read(Actor actor, UUID id) {
        requirePath(actor, id);
        readings.readLine(actor.requirePerson(), id, time.instant());
        live.tellPerson(actor.requirePerson(), LIVE);
    }

    /// Lets one stand as new again.
    ///
    /// @throws NotFoundException when it is not the actor's, or its subject is no longer theirs to see
    @Transactional
    public void keepUnread(Actor actor, UUID id) {
        requirePath(actor, id);
        readings.unread(actor.requirePerson(), id);
        live.tellPerson(actor.requirePerson(), LIVE);
    }

    @Transactional
    public void readAll(Actor actor) {
        readings.readAll(actor.requirePerson(), time.instant());
        live.tellPerson(actor.requirePerson(), LIVE);
    }

    /// Forgets what was read and is more than a year old.
    @Transactional
    int sweep() {
        return readings.forget(time.instant().minus(KEPT));
    }

    private String requirePath(Actor actor, UUID id) {
        return table.path(actor.requirePerson(), id).orElseThrow(NotFoundException::new);
    }
}
