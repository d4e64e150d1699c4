package org.samverk.ideas.web;

import java.util.List;
import org.samverk.access.Actor;
import org.samverk.web.NavLink;
import org.samverk.web.Navigation;
import org.springframework.stereotype.Component;

/// "Ideas" in the rail.
@Component
class IdeasNavigation implements Navigation {
    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<NavLink> links(Actor actor) {
        return List.of(NavLink.of("ideas.nav", "/ideas", "idea"));
    }
}
