package org.samverk.notifications;

import java.util.List;
import java.util.UUID;
import org.samverk.kernel.TimeSource;
import org.samverk.push.PushMessage;
import org.samverk.push.Pusher;
import org.samverk.web.Messages;
import org.samverk.web.Viewers;
import org.springframework.stereotype.Service;

/// Tells people's devices what is due. What was told is remembered first, so that nothing is told twice; what was read
/// meanwhile, or is no longer to be seen, is not told at all.
@Service
class PushPlanner {
    /// More than this at once, after a night say, is one message.
    private static final int SINGLY = 3;

    private static final int COUNTED = 20;
    private final PushDueTable table;
    private final NotificationMaker maker;
    private final NotificationWords words;
    private final Messages messages;
    private final Viewers viewers;
    private final Pusher pusher;
    private final TimeSource time;

    PushPlanner(
            PushDueTable table,
            NotificationMaker maker,
            NotificationWords words,
            Messages messages,
            Viewers viewers,
            Pusher pusher,
            TimeSource time) {
        this.table = table;
        this.maker = maker;
        this.words = words;
        this.messages = messages;
        this.viewers = viewers;
        this.pusher = pusher;
        this.time = time;
    }

    /// @return the people for whom something is due, five hundred at most
    List<UUID> peopleDue() {
        return table.peopleDue(time.instant(), 500);
    }

    void tell(UUID person) {
        var due = table.take(person, time.instant());
        if (due.isEmpty() || !pusher.hasDevices(person)) {
            return;
        }
        var lines = maker.make(table.lines(person, due, COUNTED));
        var locale = viewers.localeOf(person);
        if (lines.size() > SINGLY) {
            var sum = messages.get(locale, "notifications.push.many", lines.size());
            pusher.tell(person, new PushMessage("Samverk", sum, "/notifications?show=unread", "many"));
            return;
        }
        lines.forEach(line -> pusher.tell(
                person,
                new PushMessage(
                        "Samverk",
                        words.sentence(locale, line),
                        "/notifications/" + line.id(),
                        line.id().toString())));
    }
}
