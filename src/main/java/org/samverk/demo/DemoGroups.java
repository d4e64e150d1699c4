package org.samverk.demo;

import java.util.stream.Stream;
import org.samverk.access.MembershipRole;
import org.samverk.demo.Content.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.springframework.stereotype.Component;

/// The groups and who is in them.
@Component
class DemoGroups {
    private final Groups groups;
    private final GroupMembers members;

    DemoGroups(Groups groups, GroupMembers members) {
        this.groups = groups;
        this.members = members;
    }

    void plan(Scene scene, ContentFiles files) {
        for (var group : files.groups()) {
            var at = scene.moments().at(group.created());
            scene.timeline().add(at, "group " + group.slug(), () -> form(scene, group));
        }
    }

    private void form(Scene scene, Group group) {
        var founder = scene.actor(group.administrators().getFirst());
        var fields = new GroupFields(group.name(), group.purpose(), group.visibility());
        var id = groups.create(founder, fields).id();
        scene.name("group:" + group.slug(), id);
        Stream.of(group.administrators().stream().skip(1), group.members().stream(), group.guests().stream())
                .flatMap(usernames -> usernames)
                .forEach(username -> members.add(founder, id, scene.person(username)));
        group.administrators().stream()
                .skip(1)
                .forEach(username ->
                        members.changeRole(founder, id, scene.person(username), MembershipRole.ADMINISTRATOR));
    }
}
