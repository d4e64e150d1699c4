package org.samverk.notifications;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.access.Principals;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Slice;
import org.samverk.kernel.TimeSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What concerns a person, a line for each thing. What somebody no longer sees is neither listed nor counted.
@Service
public class Notifications {
    private static final int SIZE = 30;
    private static final int NAMED = 3;
    private final NotificationTable table;
    private final ReadLineTable readings;
    private final Principals principals;
    private final TimeSource time;

    Notifications(NotificationTable table, ReadLineTable readings, Principals principals, TimeSource time) {
        this.table = table;
        this.readings = readings;
        this.principals = principals;
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
        return new Slice<>(named(slice.items()), slice.next());
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
    }

    /// Lets one stand as new again.
    ///
    /// @throws NotFoundException when it is not the actor's, or its subject is no longer theirs to see
    @Transactional
    public void keepUnread(Actor actor, UUID id) {
        requirePath(actor, id);
        readings.unread(actor.requirePerson(), id);
    }

    @Transactional
    public void readAll(Actor actor) {
        readings.readAll(actor.requirePerson(), time.instant());
    }

    private String requirePath(Actor actor, UUID id) {
        return table.path(actor.requirePerson(), id).orElseThrow(NotFoundException::new);
    }

    private List<Notification> named(List<NotificationTable.Row> rows) {
        var people = principals.refs(
                rows.stream().flatMap(row -> row.people().stream().limit(NAMED)).collect(Collectors.toSet()));
        return rows.stream().map(row -> notification(row, people::get)).toList();
    }

    private static Notification notification(NotificationTable.Row row, Function<UUID, PersonRef> people) {
        var named = row.people().stream().limit(NAMED).map(people).toList();
        return new Notification(
                row.id(),
                row.subjectId(),
                row.kind(),
                named,
                row.people().size() - named.size(),
                row.times(),
                row.title(),
                row.path(),
                row.at(),
                row.read());
    }
}
