package org.samverk.directory.web;

import java.util.List;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.web.NavLink;
import org.samverk.web.Navigation;
import org.springframework.stereotype.Component;

/// "Import people" and the rule about those who leave, for administrators.
@Component
class PeopleImportNavigation implements Navigation {
    @Override
    public Place place() {
        return Place.ADMIN;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public List<NavLink> links(Actor actor) {
        return actor.has(Role.ADMINISTRATOR)
                ? List.of(
                        NavLink.of("directory.import.title", "/admin/people-import", "upload"),
                        NavLink.of("directory.leavers.title", "/admin/leavers", "sign-out"))
                : List.of();
    }
}
