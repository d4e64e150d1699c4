package org.samverk.feed.web;

import java.util.List;
import java.util.function.Function;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.feed.News;
import org.samverk.web.NavLink;
import org.samverk.web.Navigation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reading news, writing them for those who may, and the list of who else may.
@Configuration(proxyBeanMethods = false)
class NewsNavigation {
    @Bean
    Navigation newsLink() {
        return new Links(
                Navigation.Place.MAIN,
                15,
                actor -> actor.isEmployee() ? List.of(NavLink.of("feed.news.title", "/news", "news")) : List.of());
    }

    @Bean
    Navigation writeNewsLink(News news) {
        return new Links(
                Navigation.Place.CREATE,
                50,
                actor -> news.canManage(actor) ? List.of(NavLink.of("feed.news.new", "/news/new", "news")) : List.of());
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

    private record Links(Place place, int order, Function<Actor, List<NavLink>> of) implements Navigation {
        @Override
        public List<NavLink> links(Actor actor) {
            return of.apply(actor);
        }
    }
}
