package org.samverk.identity.web;

import java.util.List;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.web.NavLink;
import org.samverk.web.Navigation;
import org.springframework.stereotype.Component;

@Component
class AdminNavigation implements Navigation {
    @Override
    public Place place() {
        return Place.ADMIN;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<NavLink> links(Actor actor) {
        return actor.has(Role.ADMINISTRATOR)
                ? List.of(
                        NavLink.of("identity.admin.nav", "/admin", "admin"),
                        NavLink.of("identity.admin.people.nav", "/admin/people", "people"),
                        NavLink.of("identity.admin.signIn.nav", "/admin/sign-in-rules", "key"))
                : List.of();
    }
}
