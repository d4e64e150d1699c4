package org.samverk.events.web;

import java.util.List;
import org.samverk.access.Actor;
import org.samverk.web.NavLink;
import org.samverk.web.Navigation;
import org.springframework.stereotype.Component;

/// Events to come, beside the news.
@Component
class EventNavigation implements Navigation {
    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 16;
    }

    @Override
    public List<NavLink> links(Actor actor) {
        return actor.isEmployee() ? List.of(NavLink.of("events.title", "/events", "calendar")) : List.of();
    }
}
