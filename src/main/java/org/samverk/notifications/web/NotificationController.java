package org.samverk.notifications.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.Cursor;
import org.samverk.notifications.Notifications;
import org.samverk.web.View;
import org.samverk.web.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class NotificationController {
    private final Notifications notifications;
    private final NotificationPages pages;

    NotificationController(Notifications notifications, NotificationPages pages) {
        this.notifications = notifications;
        this.pages = pages;
    }

    /// @param show `unread` for what has not been read, anything else for all
    @GetMapping("/notifications")
    View list(
            Viewer viewer,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(required = false) @Nullable String before) {
        return View.page("notifications/list", pages.list(viewer, show.equals("unread"), Cursor.parse(before)));
    }

    /// The figure on the bell, for a page that is open while something happens.
    @GetMapping("/notifications/unread")
    View unread(Actor actor) {
        return View.page("notifications/unread", new UnreadPage(notifications.unread(actor)));
    }

    /// Leads to what it is about and marks it as read; to do so twice changes nothing.
    @GetMapping("/notifications/{id}")
    View open(Actor actor, @PathVariable UUID id) {
        return View.redirect(notifications.open(actor, id));
    }
}
