package org.samverk.sites.web;

import java.util.List;
import org.samverk.access.Actor;
import org.samverk.web.NavLink;
import org.samverk.web.Navigation;
import org.springframework.stereotype.Component;

/// "The intranet" in the rail.
@Component
class SitesNavigation implements Navigation {
    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<NavLink> links(Actor actor) {
        return actor.isEmployee() ? List.of(NavLink.of("sites.nav", "/pages", "intranet")) : List.of();
    }
}
