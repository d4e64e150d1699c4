package org.samverk.web;

import java.util.Comparator;
import java.util.List;
import org.samverk.access.Actor;
import org.springframework.stereotype.Component;

/// Gathers what the modules add to the shell.
@Component
class Navigations {
    private final List<Navigation> parts;

    Navigations(List<Navigation> parts) {
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(Navigation::order))
                .toList();
    }

    Nav of(Viewer viewer) {
        if (!viewer.signedIn()) {
            return Nav.NONE;
        }
        return new Nav(
                links(viewer.actor(), Navigation.Place.MAIN),
                links(viewer.actor(), Navigation.Place.GROUPS),
                links(viewer.actor(), Navigation.Place.FOLLOWED),
                links(viewer.actor(), Navigation.Place.CREATE),
                links(viewer.actor(), Navigation.Place.DESKS),
                links(viewer.actor(), Navigation.Place.ADMIN),
                links(viewer.actor(), Navigation.Place.NOTIFICATIONS));
    }

    private List<NavLink> links(Actor actor, Navigation.Place place) {
        return parts.stream()
                .filter(part -> part.place() == place)
                .flatMap(part -> part.links(actor).stream())
                .toList();
    }
}
