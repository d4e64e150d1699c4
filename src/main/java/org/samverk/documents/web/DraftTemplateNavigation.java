package org.samverk.documents.web;

import java.util.List;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.web.NavLink;
import org.samverk.web.Navigation;
import org.springframework.stereotype.Component;

/// Templates, for administrators.
@Component
class DraftTemplateNavigation implements Navigation {
    @Override
    public Place place() {
        return Place.ADMIN;
    }

    @Override
    public List<NavLink> links(Actor actor) {
        return actor.has(Role.ADMINISTRATOR)
                ? List.of(NavLink.of("documents.templates", "/admin/draft-templates", "copy"))
                : List.of();
    }
}
