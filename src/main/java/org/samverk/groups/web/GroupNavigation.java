package org.samverk.groups.web;

import java.util.List;
import org.samverk.access.Actor;
import org.samverk.access.Role;
import org.samverk.groups.GroupAppointments;
import org.samverk.groups.GroupLink;
import org.samverk.groups.GroupMarks;
import org.samverk.groups.Groups;
import org.samverk.web.NavLink;
import org.samverk.web.Navigation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What groups add to the shell: the directory, the reader's own, and making one.
@Configuration(proxyBeanMethods = false)
class GroupNavigation {
    @Bean
    Navigation groupDirectoryLink() {
        return new Links(Navigation.Place.MAIN, 20, actor -> List.of(NavLink.of("groups.title", "/groups", "groups")));
    }

    @Bean
    Navigation newGroupLink() {
        return new Links(
                Navigation.Place.CREATE,
                40,
                actor -> actor.isEmployee()
                        ? List.of(NavLink.of("groups.new.title", "/groups/new", "groups"))
                        : List.of());
    }

    @Bean
    Navigation myGroupLinks(Groups groups, GroupMarks marks) {
        return new Links(Navigation.Place.GROUPS, 10, actor -> marked(actor, groups.links(actor), marks));
    }

    @Bean
    Navigation followedGroupLinks(Groups groups, GroupMarks marks) {
        return new Links(Navigation.Place.FOLLOWED, 10, actor -> marked(actor, groups.followedLinks(actor), marks));
    }

    /// For administrators of the organisation; the figure says that somebody has to be appointed.
    @Bean
    Navigation groupAdministration(GroupAppointments appointments) {
        return new Links(
                Navigation.Place.ADMIN,
                40,
                actor -> actor.has(Role.ADMINISTRATOR)
                        ? List.of(
                                NavLink.of("groups.orphaned", "/admin/groups", "groups")
                                        .counting(appointments.count(actor), "groups.orphaned.count"),
                                NavLink.of("groups.directory", "/admin/directory-groups", "list"))
                        : List.of());
    }

    private static List<NavLink> marked(Actor actor, List<GroupLink> links, GroupMarks marks) {
        var unread = marks.unread(actor, links.stream().map(GroupLink::id).toList());
        return links.stream()
                .map(link -> NavLink.named(link.name(), link.path(), "groups")
                        .covered(link.tint(), link.coverId())
                        .counting(unread.contains(link.id()) ? 1 : 0, "groups.unread"))
                .toList();
    }

    private record Links(Place place, int order, java.util.function.Function<Actor, List<NavLink>> of)
            implements Navigation {
        @Override
        public List<NavLink> links(Actor actor) {
            return of.apply(actor);
        }
    }
}
