package org.samverk.ideas.web;

import java.util.List;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.ideas.Ideas;
import org.samverk.web.NavLink;
import org.samverk.web.Navigation;
import org.springframework.stereotype.Component;

/// How many ideas wait for an answer, for those who answer.
@Component
class UnansweredNavigation implements Navigation {
    /// More than the sign shows.
    private static final int MANY = 100;

    private final Ideas ideas;

    UnansweredNavigation(Ideas ideas) {
        this.ideas = ideas;
    }

    @Override
    public Place place() {
        return Place.DESKS;
    }

    @Override
    public List<NavLink> links(Actor actor) {
        if (!actor.has(Role.HANDLER)) {
            return List.of();
        }
        var link = NavLink.of("ideas.desk", "/ideas/queue", "idea");
        return List.of(link.counting(ideas.unanswered(actor, MANY), "ideas.desk.count"));
    }
}
