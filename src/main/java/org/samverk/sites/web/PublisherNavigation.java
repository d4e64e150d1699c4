package org.samverk.sites.web;

import java.util.List;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.sites.Publishing;
import org.samverk.web.NavLink;
import org.samverk.web.Navigation;
import org.springframework.stereotype.Component;

/// The publisher's desk with the number of texts that wait, for publishers.
@Component
class PublisherNavigation implements Navigation {
    private final Publishing publishing;

    PublisherNavigation(Publishing publishing) {
        this.publishing = publishing;
    }

    @Override
    public Place place() {
        return Place.DESKS;
    }

    @Override
    public List<NavLink> links(Actor actor) {
        if (!actor.has(Role.PUBLISHER)) {
            return List.of();
        }
        var link = NavLink.of("sites.desk", "/publisher", "publish");
        return List.of(link.counting(publishing.queue(actor).size(), "sites.desk.count"));
    }
}
