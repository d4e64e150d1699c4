package org.samverk.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.Principals;
import org.samverk.cast.Cast;
import org.samverk.journeys.PageContribution;
import org.samverk.journeys.RefusedForm;
import org.samverk.journeys.Sample;
import org.samverk.people.People;
import org.samverk.people.Units;

/// Groups in all their states: with sub-groups and a unit, archived, with an invitation, without an administrator; and
/// lists from the directory.
class GroupPages implements PageContribution {
    private final Groups groups;
    private final GroupMembers members;
    private final GroupInvitations invitations;
    private final GroupArchive archive;
    private final GroupFeeding feeding;
    private final DirectoryGroups directory;
    private final Units units;
    private final People people;
    private final Principals principals;
    private final List<RefusedForm> forms = new ArrayList<>();

    GroupPages(
            Groups groups,
            GroupMembers members,
            GroupInvitations invitations,
            GroupArchive archive,
            GroupFeeding feeding,
            DirectoryGroups directory,
            Units units,
            People people,
            Principals principals) {
        this.groups = groups;
        this.members = members;
        this.invitations = invitations;
        this.archive = archive;
        this.feeding = feeding;
        this.directory = directory;
        this.units = units;
        this.people = people;
        this.principals = principals;
    }

    @Override
    public Map<Cast, List<String>> pages(Sample sample) {
        var bjorn = sample.cast().actor(Cast.BJORN);
        var group = full(sample, bjorn);
        var old = groups.create(bjorn, new GroupFields("Färdigt projekt", "", "closed"));
        archive.archive(bjorn, old.id());
        var list = directory.put(Actor.SYSTEM, "Alla rektorer", List.of("bjorn", "cecilia"));
        var orphan = "/admin/groups/" + orphan(sample);
        var lists = "/admin/directory-groups";
        forms.add(new RefusedForm(Cast.EVA, lists + "/" + list, lists + "/" + list));
        refuse(sample, group);
        return Map.of(
                Cast.BJORN,
                List.of(
                        group.path() + "/members?add=greta",
                        group.path() + "/about",
                        "/groups?show=all&q=Alla+delar",
                        old.path() + "/settings",
                        old.path()),
                Cast.GRETA,
                List.of(group.path(), old.path()),
                Cast.EVA,
                List.of("/admin/groups", orphan, orphan + "?q=anna", lists, lists + "/new", lists + "/" + list));
    }

    @Override
    public List<RefusedForm> forms(Sample sample) {
        return forms;
    }

    private void refuse(Sample sample, Group group) {
        var members = group.path() + "/members";
        var tooLong = "x".repeat(501);
        var anna = sample.cast().id(Cast.ANNA).toString();
        var unit = units.create(Actor.SYSTEM, null, "Ännu en enhet").toString();
        var invitations = group.path() + "/invitations";
        forms.add(new RefusedForm(
                Cast.BJORN, members + "?add=anna", invitations, Map.of("person", anna, "message", tooLong)));
        forms.add(
                new RefusedForm(Cast.BJORN, members, invitations + "/unit", Map.of("unit", unit, "message", tooLong)));
        forms.add(new RefusedForm(Cast.BJORN, members, group.path() + "/rules", Map.of("source", "unit:")));
    }

    private Group full(Sample sample, Actor bjorn) {
        var unit = units.create(Actor.SYSTEM, null, "Sidornas enhet");
        var fields = new GroupFields("Alla delar", "Allt på en gång.", "closed", "network", null, unit, 4, null);
        var group = groups.create(bjorn, fields);
        groups.create(bjorn, new GroupFields("En del", "", "open", null, group.slug(), null, null, null));
        invitations.invite(bjorn, group.id(), sample.cast().id(Cast.GRETA), "Vi behöver en miljöinspektör.");
        feeding.add(bjorn, group.id(), unit, true, null);
        return group;
    }

    private UUID orphan(Sample sample) {
        var leaver = sample.cast().newcomer("Lena Avgång");
        var group = groups.create(leaver, new GroupFields("Utan ledning", "", "secret"));
        members.add(leaver, group.id(), sample.cast().id(Cast.ANNA));
        var id = leaver.requirePerson();
        var username = principals.refs(Set.of(id)).values().iterator().next().username();
        people.changeActive(Actor.SYSTEM, username, false);
        return group.id();
    }
}
