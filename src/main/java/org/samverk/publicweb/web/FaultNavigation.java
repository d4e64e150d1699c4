package org.samverk.publicweb.web;

import java.util.List;
import org.samverk.access.Actor;
import org.samverk.publicweb.Faults;
import org.samverk.web.NavLink;
import org.samverk.web.Navigation;
import org.springframework.stereotype.Component;

/// What visitors have reported, for publishers, while something waits.
@Component
class FaultNavigation implements Navigation {
    private final Faults faults;

    FaultNavigation(Faults faults) {
        this.faults = faults;
    }

    @Override
    public Place place() {
        return Place.DESKS;
    }

    @Override
    public List<NavLink> links(Actor actor) {
        var waiting = faults.countOpen(actor);
        return waiting == 0
                ? List.of()
                : List.of(NavLink.of("publicweb.faults", "/publisher/faults", "warning")
                        .counting(waiting, "publicweb.faults.count"));
    }
}
