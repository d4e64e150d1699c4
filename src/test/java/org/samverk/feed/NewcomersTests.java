package org.samverk.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.groups.Group;
import org.samverk.groups.GroupArchive;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.people.NewPerson;
import org.samverk.people.People;
import org.samverk.people.Units;
import org.springframework.beans.factory.annotation.Autowired;

/// Which groups somebody who is new hears of.
@SamverkTest
class NewcomersTests {
    private static final int MANY = 200;

    @Autowired
    Newcomers newcomers;

    @Autowired
    Groups groups;

    @Autowired
    GroupArchive archive;

    @Autowired
    Units units;

    @Autowired
    People people;

    @Autowired
    CastSetup cast;

    UUID unit;
    Actor ronja;
    Actor greta;

    @BeforeEach
    void a_unit_of_two() {
        unit = units.create(Actor.SYSTEM, null, "Miljö " + UUID.randomUUID());
        ronja = employee("Ronja Myr");
        greta = employee("Greta Svärd");
    }

    @Test
    void the_group_of_the_unit_comes_first_then_those_of_colleagues() {
        var near = create(ronja, "open", null);
        var ours = create(cast.newcomer("Anna Berg"), "moderated", unit);
        var suggested = newcomers.groups(greta, 2);
        assertThat(suggested).extracting(Suggestion::id).containsExactly(ours.id(), near.id());
        assertThat(suggested.getFirst().ours()).isTrue();
        assertThat(suggested.getLast().colleagues()).isOne();
    }

    @Test
    void what_one_cannot_join_or_apply_to_is_not_suggested() {
        var old = create(ronja, "open", unit);
        archive.archive(ronja, old.id());
        var closed = create(ronja, "closed", unit);
        var secret = create(ronja, "secret", unit);
        assertThat(newcomers.groups(greta, MANY))
                .extracting(Suggestion::id)
                .doesNotContain(old.id(), closed.id(), secret.id());
        archive.bringBack(ronja, old.id());
        assertThat(newcomers.groups(greta, 1)).extracting(Suggestion::id).containsExactly(old.id());
    }

    @Test
    void lively_groups_that_one_may_not_join_do_not_crowd_out_the_others() {
        var anna = cast.newcomer("Anna Berg");
        var open = create(anna, "open", null);
        for (var number = 0; number < 31; number++) {
            var other = create(anna, number % 2 == 0 ? "secret" : "open", null);
            if (number % 2 == 1) {
                archive.archive(anna, other.id());
            }
        }
        assertThat(newcomers.groups(greta, MANY)).extracting(Suggestion::id).contains(open.id());
    }

    @Test
    void a_suggestion_looks_like_the_group() {
        var fields = new GroupFields("Färgglad " + unit, "", "open", null, null, unit, 7, null);
        groups.create(ronja, fields);
        assertThat(newcomers.groups(greta, 1)).singleElement().satisfies(group -> {
            assertThat(group.tint()).isEqualTo(7);
            assertThat(group.members()).isOne();
        });
    }

    private Group create(Actor maker, String visibility, @Nullable UUID unitId) {
        var name = "Förslag " + UUID.randomUUID();
        return groups.create(maker, new GroupFields(name, "", visibility, null, null, unitId, null, null));
    }

    private Actor employee(String name) {
        var username = "y" + UUID.randomUUID().toString().substring(0, 18);
        return cast.actor(people.create(Actor.SYSTEM, NewPerson.employee(username, name, "Inspektör", unit)));
    }
}
