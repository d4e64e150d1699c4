package org.samverk.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.BJORN;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.people.Units;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The pages of groups ask the database as often whether there is little or much to show.
@SamverkTest
class GroupQueryTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    CastSetup cast;

    @Autowired
    Groups groups;

    @Autowired
    GroupMembers members;

    @Autowired
    GroupApplications applications;

    @Autowired
    GroupInvitations invitations;

    @Autowired
    GroupFeeding feeding;

    @Autowired
    Units units;

    @Test
    void the_members_page_does_not_ask_more_for_more_members_applications_invitations_and_rules() {
        var bjorn = cast.actor(BJORN);
        var group = groups.create(bjorn, new GroupFields("Frågor", "", "moderated"));
        grow(bjorn, group, 1);
        var few = statements(group.path() + "/members?add=anna");
        grow(bjorn, group, 20);
        assertThat(statements(group.path() + "/members?add=anna")).isEqualTo(few);
    }

    @Test
    void the_page_about_a_group_does_not_ask_more_for_more_sub_groups_and_administrators() {
        var bjorn = cast.actor(BJORN);
        var group = groups.create(bjorn, new GroupFields("Om frågor", "", "open"));
        below(bjorn, group);
        var few = statements(group.path() + "/about");
        for (var number = 0; number < 10; number++) {
            below(bjorn, group);
            var other = cast.newcomer("Administratör " + number).requirePerson();
            members.add(bjorn, group.id(), other);
            members.changeRole(bjorn, group.id(), other, org.samverk.access.MembershipRole.ADMINISTRATOR);
        }
        assertThat(statements(group.path() + "/about")).isEqualTo(few);
    }

    @Test
    void the_directory_does_not_ask_more_for_more_groups() {
        var bjorn = cast.actor(BJORN);
        var mark = "Katalog" + UUID.randomUUID().toString().substring(0, 8);
        groups.create(bjorn, new GroupFields(mark, "", "open"));
        var few = statements("/groups?show=all&q=" + mark);
        for (var number = 0; number < 20; number++) {
            groups.create(bjorn, new GroupFields(mark + " " + number, "", "open"));
        }
        assertThat(statements("/groups?show=all&q=" + mark)).isEqualTo(few);
    }

    private void grow(Actor bjorn, Group group, int number) {
        for (var count = 0; count < number; count++) {
            members.add(bjorn, group.id(), cast.newcomer("Medlem").requirePerson());
            applications.apply(cast.newcomer("Sökande"), group.id(), "");
            invitations.invite(bjorn, group.id(), cast.newcomer("Inbjuden").requirePerson(), "");
            feeding.add(bjorn, group.id(), units.create(Actor.SYSTEM, null, "Enhet " + UUID.randomUUID()), true, null);
        }
    }

    private Group below(Actor bjorn, Group parent) {
        return groups.create(bjorn, new GroupFields("Under", "", "open", null, parent.slug(), null, null, List.of()));
    }

    private int statements(String path) {
        return cast.statements(() ->
                assertThat(mvc.get().uri(path).with(cast.as(BJORN)).exchange()).hasStatusOk());
    }
}
