package org.samverk.sections.web;

import java.util.List;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.web.NavLink;
import org.samverk.web.Navigation;
import org.springframework.stereotype.Component;

/// The sections among what administrators see to.
@Component
class SectionsAdministration implements Navigation {
    @Override
    public Place place() {
        return Place.ADMIN;
    }

    @Override
    public List<NavLink> links(Actor actor) {
        return actor.has(Role.ADMINISTRATOR)
                ? List.of(NavLink.of("sections.title", "/publisher/sections", "page"))
                : List.of();
    }
}
