package org.samverk.notifications.web;

import java.util.List;
import org.samverk.access.Actor;
import org.samverk.notifications.Notifications;
import org.samverk.web.NavLink;
import org.samverk.web.Navigation;
import org.springframework.stereotype.Component;

@Component
class NotificationNavigation implements Navigation {
    private final Notifications notifications;

    NotificationNavigation(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public Place place() {
        return Place.NOTIFICATIONS;
    }

    @Override
    public List<NavLink> links(Actor actor) {
        return List.of(NavLink.of("web.notifications", "/notifications", "bell")
                .counting(notifications.unread(actor), "web.unread"));
    }
}
