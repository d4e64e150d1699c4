package org.samverk.feed.web;

import java.util.List;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.web.NavLink;
import org.samverk.web.Navigation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Writing news, for those whose role says so (others find it among the news), and the list of who else may.
@Configuration(proxyBeanMethods = false)
class NewsNavigation {
    @Bean
    Navigation writeNewsLink() {
        return new Links(
                Navigation.Place.CREATE,
                50,
                actor -> actor.has(Role.PUBLISHER) || actor.has(Role.ADMINISTRATOR)
                        ? List.of(NavLink.of("feed.news.new", "/news/new", "news"))
                        : List.of());
    }

    @Bean
    Navigation newsEditorsLink() {
        return new Links(
                Navigation.Place.ADMIN,
                60,
                actor -> actor.has(Role.ADMINISTRATOR)
                        ? List.of(NavLink.of("feed.news.editors", "/admin/news", "news"))
                        : List.of());
    }

    private record Links(Place place, int order, java.util.function.Function<Actor, List<NavLink>> of)
            implements Navigation {
        @Override
        public List<NavLink> links(Actor actor) {
            return of.apply(actor);
        }
    }
}
