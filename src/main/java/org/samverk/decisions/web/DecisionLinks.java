package org.samverk.decisions.web;

import java.util.List;
import java.util.function.Function;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.decisions.Decisions;
import org.samverk.web.NavLink;
import org.samverk.web.Navigation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What decisions add to the shell: the register, what waits for a decider, and the mandates.
@Configuration(proxyBeanMethods = false)
class DecisionLinks {
    @Bean
    Navigation registerLink() {
        return new Link(
                Navigation.Place.MAIN,
                40,
                actor -> actor.isEmployee()
                        ? List.of(NavLink.of("decisions.register.title", "/decisions", "decision"))
                        : List.of());
    }

    @Bean
    Navigation waitingLink(Decisions decisions) {
        return new Link(Navigation.Place.DESKS, 10, actor -> {
            var waiting = decisions.countWaiting(actor);
            return waiting == 0
                    ? List.of()
                    : List.of(NavLink.of("decisions.waiting.title", "/decisions/waiting", "desk")
                            .counting(waiting, "decisions.waiting.count"));
        });
    }

    @Bean
    Navigation mandatesLink() {
        return new Link(
                Navigation.Place.ADMIN,
                30,
                actor -> actor.has(Role.ADMINISTRATOR)
                        ? List.of(NavLink.of("decisions.mandates.title", "/admin/mandates", "key"))
                        : List.of());
    }

    private record Link(Place place, int order, Function<Actor, List<NavLink>> made) implements Navigation {
        @Override
        public List<NavLink> links(Actor actor) {
            return made.apply(actor);
        }
    }
}
