package org.samverk.feed.web;

import java.util.List;
import org.samverk.access.Actor;
import org.samverk.feed.MustReads;
import org.samverk.web.NavLink;
import org.samverk.web.Navigation;
import org.springframework.stereotype.Component;

/// What one is asked to read stands among what waits.
@Component
class MustReadNavigation implements Navigation {
    private final MustReads mustReads;

    MustReadNavigation(MustReads mustReads) {
        this.mustReads = mustReads;
    }

    @Override
    public Place place() {
        return Place.DESKS;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public List<NavLink> links(Actor actor) {
        var waiting = actor.person().isEmpty() ? 0 : mustReads.countWaiting(actor);
        return waiting == 0
                ? List.of()
                : List.of(NavLink.of("feed.mustRead.waiting", "/must-reads", "eye")
                        .counting(waiting, "feed.mustRead.waiting.count"));
    }
}
