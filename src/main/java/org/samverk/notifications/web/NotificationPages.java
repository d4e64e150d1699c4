package org.samverk.notifications.web;

import java.util.Locale;
import org.samverk.kernel.Cursor;
import org.samverk.notifications.Notification;
import org.samverk.notifications.NotificationWords;
import org.samverk.notifications.Notifications;
import org.samverk.web.Viewer;
import org.springframework.stereotype.Component;

/// Makes the list behind the bell.
@Component
class NotificationPages {
    private final Notifications notifications;
    private final NotificationWords words;

    NotificationPages(Notifications notifications, NotificationWords words) {
        this.notifications = notifications;
        this.words = words;
    }

    NotificationsPage list(Viewer viewer, boolean unread, Cursor before) {
        var slice = notifications.list(viewer.actor(), unread, before);
        return new NotificationsPage(
                slice.map(each -> row(viewer.locale(), each)), notifications.unread(viewer.actor()), unread);
    }

    private NotificationRow row(Locale locale, Notification notification) {
        return new NotificationRow(notification, words.sentence(locale, notification));
    }
}
