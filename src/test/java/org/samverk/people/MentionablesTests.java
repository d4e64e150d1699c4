package org.samverk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.FARID;
import static org.samverk.cast.Cast.GRETA;
import static org.samverk.cast.Cast.HUGO;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.access.Principals;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.cast.Statements;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.kernel.TimeSource;
import org.springframework.beans.factory.annotation.Autowired;

@SamverkTest
class MentionablesTests {
    @Autowired
    private Mentionables mentionables;

    @Autowired
    private Principals principals;

    @Autowired
    private Groups groups;

    @Autowired
    private Memberships memberships;

    @Autowired
    private CastSetup cast;

    @Autowired
    private TimeSource time;

    @Test
    void finds_by_how_a_first_name_a_last_name_or_a_user_name_begins() {
        var anna = cast.actor(ANNA);
        var word = UUID.randomUUID().toString().substring(0, 8);
        var person = cast.newcomer("Örjan" + word + " Åqvistell" + word).requirePerson();
        var username =
                principals.refs(List.of(person)).values().iterator().next().username();
        for (var beginning :
                List.of("örjan" + word.substring(0, 6), "Åqvistell" + word.substring(0, 6), username.substring(0, 8))) {
            assertThat(mentionables.find(anna, beginning, null, null))
                    .as(beginning)
                    .extracting(one -> one.person().id())
                    .contains(person);
        }
        assertThat(mentionables.find(cast.actor(ANNA), "'; & | ! :* \\", null, null))
                .isEmpty();
    }

    @Test
    void those_of_the_group_come_first_and_who_cannot_see_it_is_marked() {
        var group = secret();
        var found = mentionables.find(cast.actor(BJORN), "", group.id(), null);
        assertThat(found).extracting(one -> one.person().username()).containsExactly("farid");
        assertThat(mentionables.find(cast.actor(BJORN), "farid", group.id(), null))
                .first()
                .matches(one -> one.member() && one.sees());
        assertThat(mentionables.find(cast.actor(BJORN), "greta", group.id(), null))
                .first()
                .matches(one -> !one.member() && !one.sees());
        assertThat(mentionables.find(cast.actor(BJORN), "greta", null, group.id()))
                .first()
                .matches(one -> !one.sees());
    }

    @Test
    void outsiders_learn_nothing_of_a_group_by_asking() {
        var group = secret();
        assertThat(mentionables.find(cast.actor(GRETA), "", group.id(), null)).isEmpty();
        assertThat(mentionables.find(cast.actor(GRETA), "farid", group.id(), null))
                .first()
                .matches(one -> !one.member() && one.sees());
    }

    @Test
    void a_guest_finds_those_whose_groups_they_share() {
        assertThat(mentionables.find(cast.actor(HUGO), "greta", null, null)).isEmpty();
    }

    @Test
    void there_are_at_most_eight_in_one_query() {
        var anna = cast.actor(ANNA);
        var statements = Statements.during(
                () -> assertThat(mentionables.find(anna, "a", null, null)).hasSizeLessThanOrEqualTo(8));
        assertThat(statements).isEqualTo(1);
    }

    private Group secret() {
        var group = groups.create(
                cast.actor(BJORN), new GroupFields("Hemligt " + UUID.randomUUID(), "Tre chefer.", "secret"));
        memberships.put(cast.id(FARID), group.id(), MembershipRole.MEMBER, time.instant());
        return groups.require(cast.actor(BJORN), group.id());
    }
}
