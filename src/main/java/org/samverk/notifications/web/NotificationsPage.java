package org.samverk.notifications.web;

import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Slice;

/// @param unread     how many in all, a hundred at most
/// @param onlyUnread whether the list leaves out what has been read
public record NotificationsPage(Slice<NotificationRow> notifications, int unread, boolean onlyUnread) {
    public boolean isEmpty() {
        return notifications.items().isEmpty();
    }

    /// Where the list goes on, null at its end.
    public @Nullable String next() {
        return notifications.next() == null
                ? null
                : "/notifications?" + (onlyUnread ? "show=unread&" : "") + "before=" + notifications.next();
    }
}
