package org.samverk.feed.web;

import java.util.List;
import org.samverk.access.Actor;
import org.samverk.feed.ScheduledPosts;
import org.samverk.web.NavLink;
import org.samverk.web.Navigation;
import org.springframework.stereotype.Component;

/// Who has planned something finds it in the rail, with the number of what could not be published.
@Component
class ScheduledNavigation implements Navigation {
    private final ScheduledPosts scheduled;

    ScheduledNavigation(ScheduledPosts scheduled) {
        this.scheduled = scheduled;
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public List<NavLink> links(Actor actor) {
        if (actor.person().isEmpty()) {
            return List.of();
        }
        var count = scheduled.count(actor);
        var link = NavLink.of("feed.scheduled.title", "/posts/scheduled", "clock");
        return count.all() == 0 ? List.of() : List.of(link.counting(count.held(), "feed.held.count"));
    }
}
