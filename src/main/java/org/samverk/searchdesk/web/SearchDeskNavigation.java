package org.samverk.searchdesk.web;

import java.util.List;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.web.NavLink;
import org.samverk.web.Navigation;
import org.springframework.stereotype.Component;

@Component
class SearchDeskNavigation implements Navigation {
    @Override
    public Place place() {
        return Place.ADMIN;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public List<NavLink> links(Actor actor) {
        return actor.has(Role.ADMINISTRATOR)
                ? List.of(NavLink.of("searchdesk.title", "/admin/search", "search"))
                : List.of();
    }
}
