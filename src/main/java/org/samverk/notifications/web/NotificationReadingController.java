package org.samverk.notifications.web;

import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.notifications.Notifications;
import org.samverk.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What has been read: one or all of them.
@Controller
class NotificationReadingController {
    private final Notifications notifications;

    NotificationReadingController(Notifications notifications) {
        this.notifications = notifications;
    }

    @PostMapping("/notifications/reading")
    View readAll(Actor actor) {
        notifications.readAll(actor);
        return View.redirect("/notifications");
    }

    @PostMapping("/notifications/{id}/reading")
    View read(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String show) {
        notifications.read(actor, id);
        return back(show);
    }

    @PostMapping("/notifications/{id}/reading/end")
    View keepUnread(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String show) {
        notifications.keepUnread(actor, id);
        return back(show);
    }

    private static View back(String show) {
        return View.redirect(show.equals("unread") ? "/notifications?show=unread" : "/notifications");
    }
}
