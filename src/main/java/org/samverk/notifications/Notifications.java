package org.samverk.notifications;

import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.activity.Activity;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells people what concerns them. What somebody no longer sees is neither listed nor counted.
@Service
public class Notifications {
    private static final int SIZE = 30;
    private final NotificationTable table;
    private final TimeSource time;

    Notifications(NotificationTable table, TimeSource time) {
        this.table = table;
        this.time = time;
    }

    @ApplicationModuleListener
    void on(Activity activity) {
        if (!activity.recipients().isEmpty()) {
            table.insert(activity);
        }
    }

    /// The newest first, thirty at a time.
    public Slice<Notification> list(Actor actor, Cursor before) {
        var rows = table.list(actor.requirePerson(), before, SIZE + 1);
        return Slice.of(rows, SIZE, last -> new Cursor(last.at(), last.id()).toString());
    }

    public int unread(Actor actor) {
        return table.unread(actor.requirePerson());
    }

    /// Marks one as read, and the others about the same subject.
    ///
    /// @return the path of what it is about
    /// @throws NotFoundException when it is not the actor's, or its subject is no longer theirs to see
    @Transactional
    public String open(Actor actor, UUID id) {
        var path = table.path(actor.requirePerson(), id).orElseThrow(NotFoundException::new);
        table.read(actor.requirePerson(), id, time.instant());
        return path;
    }

    @Transactional
    public void readAll(Actor actor) {
        table.readAll(actor.requirePerson(), time.instant());
    }
}
