package org.samverk.ideas.web;

import java.util.List;
import org.samverk.access.Actor;
import org.samverk.web.NavLink;
import org.samverk.web.Navigation;
import org.springframework.stereotype.Component;

/// "Submit an idea" in the menu of what one can make.
@Component
class NewIdeaNavigation implements Navigation {
    @Override
    public Place place() {
        return Place.CREATE;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<NavLink> links(Actor actor) {
        return actor.isEmployee() ? List.of(NavLink.of("ideas.new", "/ideas/new", "idea")) : List.of();
    }
}
