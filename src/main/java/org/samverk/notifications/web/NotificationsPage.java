package org.samverk.notifications.web;

import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Slice;
import org.samverk.notifications.Notification;

/// @param unread how many in all
public record NotificationsPage(Slice<Notification> notifications, int unread) {
    public boolean isEmpty() {
        return notifications.items().isEmpty();
    }

    /// Where the list goes on, null at its end.
    public @Nullable String next() {
        return notifications.next() == null ? null : "/notifications?before=" + notifications.next();
    }
}
