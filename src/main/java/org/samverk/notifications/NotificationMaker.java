package org.samverk.notifications;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samverk.access.PersonRef;
import org.samverk.access.Principals;
import org.springframework.stereotype.Component;

/// Gives the people of lines their names, with one query for all of them.
@Component
class NotificationMaker {
    private static final int NAMED = 3;
    private final Principals principals;

    NotificationMaker(Principals principals) {
        this.principals = principals;
    }

    List<Notification> make(List<NotificationTable.Row> rows) {
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
