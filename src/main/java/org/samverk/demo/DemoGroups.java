package org.samverk.demo;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.MembershipRole;
import org.samverk.groups.GroupArchive;
import org.samverk.groups.GroupFeeding;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.springframework.stereotype.Component;

/// The groups and who is in them.
@Component
class DemoGroups {
    private final Groups groups;
    private final GroupMembers members;
    private final GroupFeeding feeding;
    private final GroupArchive archive;

    DemoGroups(Groups groups, GroupMembers members, GroupFeeding feeding, GroupArchive archive) {
        this.groups = groups;
        this.members = members;
        this.feeding = feeding;
        this.archive = archive;
    }

    void plan(Scene scene, ContentFiles files) {
        for (var group : files.groups()) {
            var at = scene.moments().at(group.created());
            scene.timeline().add(at, "group " + group.slug(), () -> form(scene, group));
            if (group.archived() != null) {
                scene.timeline()
                        .add(
                                scene.moments().at(group.archived()),
                                "archive " + group.slug(),
                                () -> archive.archive(founder(scene, group), scene.id("group:" + group.slug())));
            }
        }
    }

    private void form(Scene scene, DemoGroup group) {
        var founder = founder(scene, group);
        var id = groups.create(founder, fields(scene, group)).id();
        scene.name("group:" + group.slug(), id);
        Stream.of(group.administrators().stream().skip(1), group.members().stream(), group.guests().stream())
                .flatMap(usernames -> usernames)
                .forEach(username -> members.add(founder, id, scene.person(username)));
        group.administrators().stream()
                .skip(1)
                .forEach(username ->
                        members.changeRole(founder, id, scene.person(username), MembershipRole.ADMINISTRATOR));
        if (group.rule() != null) {
            feeding.add(founder, id, scene.id(DemoPeople.unit(group.rule())), true, null);
        }
    }

    private static GroupFields fields(Scene scene, DemoGroup group) {
        return new GroupFields(
                group.name(),
                group.purpose(),
                group.visibility(),
                group.template(),
                group.parent(),
                unit(scene, group.unit()),
                group.tint(),
                null);
    }

    private static @Nullable UUID unit(Scene scene, @Nullable String name) {
        return name == null ? null : scene.id(DemoPeople.unit(name));
    }

    private static Actor founder(Scene scene, DemoGroup group) {
        return scene.actor(group.administrators().getFirst());
    }
}
