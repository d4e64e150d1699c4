package org.samverk.notifications.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.kernel.Cursor;
import org.samverk.notifications.Notifications;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class NotificationController {
    private final Notifications notifications;

    NotificationController(Notifications notifications) {
        this.notifications = notifications;
    }

    @GetMapping("/notifications")
    View list(Actor actor, @RequestParam @Nullable String before) {
        var page = new NotificationsPage(notifications.list(actor, Cursor.parse(before)), notifications.unread(actor));
        return View.page("notifications/list", page);
    }

    /// Leads to what it is about and marks it as read; to do so twice changes nothing.
    @GetMapping("/notifications/{id}")
    View open(Actor actor, @PathVariable UUID id) {
        return View.redirect(notifications.open(actor, id));
    }

    @PostMapping("/notifications/reading")
    View readAll(Actor actor) {
        notifications.readAll(actor);
        return View.redirect("/notifications");
    }
}
