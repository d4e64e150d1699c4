package org.samverk.groups.web;

import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.groups.Groups;
import org.samverk.people.ProfileLinks;
import org.samverk.web.NavLink;
import org.springframework.stereotype.Component;

/// A person's groups on their profile.
@Component
class GroupsOnProfile implements ProfileLinks {
    private final Groups groups;

    GroupsOnProfile(Groups groups) {
        this.groups = groups;
    }

    @Override
    public String title() {
        return "groups.onProfile";
    }

    @Override
    public List<NavLink> links(Actor actor, UUID person) {
        return groups.linksOf(actor, person).stream()
                .map(group -> NavLink.named(group.name(), group.path(), "groups"))
                .toList();
    }
}
