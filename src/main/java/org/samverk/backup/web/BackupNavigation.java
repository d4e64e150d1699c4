package org.samverk.backup.web;

import java.util.List;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.web.NavLink;
import org.samverk.web.Navigation;
import org.springframework.stereotype.Component;

/// "Backups", for administrators.
@Component
class BackupNavigation implements Navigation {
    @Override
    public Place place() {
        return Place.ADMIN;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public List<NavLink> links(Actor actor) {
        return actor.has(Role.ADMINISTRATOR)
                ? List.of(NavLink.of("backup.title", "/admin/backups", "archive"))
                : List.of();
    }
}
