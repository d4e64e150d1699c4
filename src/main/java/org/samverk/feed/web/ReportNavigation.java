package org.samverk.feed.web;

import java.util.List;
import org.samverk.access.Actor;
import org.samverk.feed.ReportDesk;
import org.samverk.web.NavLink;
import org.samverk.web.Navigation;
import org.springframework.stereotype.Component;

/// The reported posts that wait, for those who handle them.
@Component
class ReportNavigation implements Navigation {
    private final ReportDesk desk;

    ReportNavigation(ReportDesk desk) {
        this.desk = desk;
    }

    @Override
    public Place place() {
        return Place.DESKS;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<NavLink> links(Actor actor) {
        var waiting = desk.countWaiting(actor);
        return waiting == 0
                ? List.of()
                : List.of(NavLink.of("feed.reports", "/reports", "flag").counting(waiting, "feed.reports.count"));
    }
}
