package org.samverk.advice.web;

import java.util.List;
import org.samverk.access.Actor;
import org.samverk.advice.AdviceRounds;
import org.samverk.web.NavLink;
import org.samverk.web.Navigation;
import org.springframework.stereotype.Component;

/// How many rounds wait for the person's answer.
@Component
class AdviceNavigation implements Navigation {
    private final AdviceRounds rounds;

    AdviceNavigation(AdviceRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public Place place() {
        return Place.DESKS;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<NavLink> links(Actor actor) {
        var link = NavLink.of("advice.nav", "/advice", "advice");
        return actor.person().isEmpty()
                ? List.of()
                : List.of(link.counting(rounds.countWaiting(actor), "advice.nav.count"));
    }
}
