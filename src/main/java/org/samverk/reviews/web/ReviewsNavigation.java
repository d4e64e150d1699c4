package org.samverk.reviews.web;

import java.util.ArrayList;
import java.util.List;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.reviews.ReviewDesk;
import org.samverk.web.NavLink;
import org.samverk.web.Navigation;
import org.springframework.stereotype.Component;

/// "To review", with the number of drafts that wait, and "My sections", for those who have some. Publishers reach all
/// sections from their desk.
@Component
class ReviewsNavigation implements Navigation {
    private final ReviewDesk desk;

    ReviewsNavigation(ReviewDesk desk) {
        this.desk = desk;
    }

    @Override
    public Place place() {
        return Place.DESKS;
    }

    @Override
    public List<NavLink> links(Actor actor) {
        var waiting = desk.waiting(actor);
        var links = new ArrayList<NavLink>();
        if (waiting.reviews() > 0 || actor.has(Role.PUBLISHER)) {
            var link = NavLink.of("reviews.nav", "/publisher/reviews", "checklist");
            links.add(link.counting(waiting.reviews(), "reviews.nav.count"));
        }
        if (waiting.sections() && !actor.has(Role.PUBLISHER)) {
            links.add(NavLink.of("sections.nav", "/publisher/sections", "page"));
        }
        return links;
    }
}
