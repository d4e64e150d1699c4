package org.samverk.groups.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.groups.DirectoryGroups;
import org.samverk.groups.GroupApplications;
import org.samverk.groups.GroupFeeding;
import org.samverk.groups.GroupFrames;
import org.samverk.groups.GroupInvitation;
import org.samverk.groups.GroupInvitations;
import org.samverk.groups.GroupMembers;
import org.samverk.people.Units;
import org.samverk.web.Choice;
import org.springframework.stereotype.Component;

/// Puts the page of a group's members together.
@Component
class GroupMembersPages {
    private final GroupFrames frames;
    private final GroupMembers members;
    private final GroupApplications applications;
    private final GroupInvitations invitations;
    private final Units units;
    private final GroupFeeding feeding;
    private final DirectoryGroups directory;

    GroupMembersPages(
            GroupFrames frames,
            GroupMembers members,
            GroupApplications applications,
            GroupInvitations invitations,
            Units units,
            GroupFeeding feeding,
            DirectoryGroups directory) {
        this.frames = frames;
        this.members = members;
        this.applications = applications;
        this.invitations = invitations;
        this.units = units;
        this.feeding = feeding;
        this.directory = directory;
    }

    GroupMembersPage page(Actor actor, String slug, String q, Adding adding, @Nullable UUID after) {
        var frame = frames.of(actor, slug, "members");
        var id = frame.group().id();
        var administers = frame.canChange() && after == null;
        var feeds = frame.canChangeRules() && after == null;
        return new GroupMembersPage(
                frame,
                q.strip(),
                members.list(actor, id, q, after),
                administers ? applications.waiting(actor, id) : List.of(),
                administers ? invitations.waiting(actor, id) : List.<GroupInvitation>of(),
                administers ? units(actor, "") : List.of(),
                feeds ? feeding.rules(actor, id) : List.of(),
                feeds ? sources(actor) : List.of(),
                administers ? adding.found(members.outside(actor, id, adding.words())) : adding,
                List.of());
    }

    private List<Choice> sources(Actor actor) {
        var all = new ArrayList<>(units(actor, "unit:"));
        directory.list(actor).forEach(list -> all.add(new Choice("directory:" + list.id(), list.name())));
        return all;
    }

    private List<Choice> units(Actor actor, String prefix) {
        return units.tree(actor).stream()
                .map(unit -> new Choice(prefix + unit.id(), "\u2003".repeat(unit.depth()) + unit.name()))
                .toList();
    }
}
