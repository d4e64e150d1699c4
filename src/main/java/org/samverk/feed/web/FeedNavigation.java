package org.samverk.feed.web;

import java.util.List;
import org.samverk.access.Actor;
import org.samverk.web.NavLink;
import org.samverk.web.Navigation;
import org.springframework.stereotype.Component;

@Component
class FeedNavigation implements Navigation {
    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<NavLink> links(Actor actor) {
        return List.of(NavLink.of("web.nav.start", "/", "home"));
    }
}
