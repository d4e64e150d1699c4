package org.samverk.notifications.web;

import org.samverk.notifications.Notification;

/// A notification with its sentence in the reader's language.
public record NotificationRow(Notification notification, String sentence) {
    /// Stable for the browser: where the focus goes back to.
    public String anchor() {
        return "n-" + notification.id();
    }

    /// The icon beside it.
    public String icon() {
        return switch (notification.topic()) {
            case MENTION -> "at";
            case TASK -> "flag";
            case TALK -> "comment";
            case OUTCOME -> "branch";
            case NEWS -> "write";
            case REACTION -> "heart";
        };
    }
}
