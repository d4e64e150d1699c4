package org.samverk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Principals;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.springframework.beans.factory.annotation.Autowired;

@SamverkTest
class FollowingsTests {
    @Autowired
    Followings followings;

    @Autowired
    People people;

    @Autowired
    Units units;

    @Autowired
    Principals principals;

    @Autowired
    CastSetup cast;

    Actor reader;
    Actor colleague;

    @BeforeEach
    void two_colleagues() {
        reader = cast.newcomer("Rut Test");
        colleague = cast.newcomer("Kim Test");
    }

    @Test
    void one_follows_a_colleague_as_often_as_one_likes_and_stops_again() {
        followings.follow(reader, username(colleague));
        followings.follow(reader, username(colleague));

        assertThat(followings.follows(reader, colleague.requirePerson())).isTrue();
        assertThat(followings.followed(reader, Cursor.START).items()).hasSize(1);
        assertThat(followings.followers(colleague, Cursor.START).items())
                .extracting(Person::id)
                .containsExactly(reader.requirePerson());
        assertThat(followings.followerCount(colleague)).isEqualTo(1);

        followings.unfollow(reader, username(colleague));
        assertThat(followings.follows(reader, colleague.requirePerson())).isFalse();
    }

    @Test
    void nobody_follows_themselves_a_guest_or_somebody_who_has_left() {
        principals.changeActive(colleague.requirePerson(), false);

        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> followings.follow(reader, username(reader)));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> followings.follow(reader, username(colleague)));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> followings.follow(reader, Cast.HUGO.username()));
    }

    @Test
    void guests_follow_nobody() {
        var hugo = cast.actor(Cast.HUGO);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> followings.follow(hugo, Cast.HUGO.username()));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> followings.follow(hugo, username(colleague)));
        assertThat(followings.suggestions(hugo, 5)).isEmpty();
    }

    @Test
    void who_leads_the_unit_is_suggested_first_then_those_of_the_unit_but_nobody_whom_one_follows() {
        var department = unit(null);
        var own = unit(department);
        var head = employee("Ö Chef", department);
        var mate = employee("B Granne", own);
        var other = employee("A Kollega", own);
        var me = employee("Jag", own);
        units.lead(Actor.SYSTEM, department, head.username());

        var actor = cast.actor(me.id());
        assertThat(followings.suggestions(actor, 5))
                .extracting(Person::name)
                .containsExactly("Ö Chef", "A Kollega", "B Granne");

        followings.follow(actor, other.username());
        assertThat(followings.suggestions(actor, 5)).extracting(Person::id).containsExactly(head.id(), mate.id());
    }

    @Test
    void the_manager_is_the_head_of_ones_unit_or_of_the_nearest_one_above() {
        var department = unit(null);
        var own = unit(department);
        var director = employee("Direktör", department);
        var head = employee("Enhetschef", own);
        var me = employee("Jag", own);
        var actor = cast.actor(me.id());

        units.lead(Actor.SYSTEM, department, director.username());
        assertThat(units.managerOf(actor, me.id()))
                .hasValueSatisfying(ref -> assertThat(ref.id()).isEqualTo(director.id()));
        units.lead(Actor.SYSTEM, own, head.username());
        assertThat(units.managerOf(actor, me.id()))
                .hasValueSatisfying(ref -> assertThat(ref.id()).isEqualTo(head.id()));
        assertThat(units.managerOf(actor, head.id()))
                .hasValueSatisfying(ref -> assertThat(ref.id()).isEqualTo(director.id()));
        assertThat(units.managerOf(actor, director.id())).isEmpty();

        units.lead(Actor.SYSTEM, own, me.username(), false);
        assertThat(units.leads(own, head.id())).isTrue();
        units.lead(Actor.SYSTEM, own, head.username(), false);
        assertThat(units.leads(own, head.id())).isFalse();
        units.lead(Actor.SYSTEM, own, me.username(), true);
        assertThat(units.leads(own, me.id())).isTrue();
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> units.lead(actor, own, me.username()));
    }

    private UUID unit(@Nullable UUID parent) {
        return units.create(Actor.SYSTEM, parent, "Enhet " + UUID.randomUUID());
    }

    private Person employee(String name, UUID unit) {
        var username = "f" + UUID.randomUUID().toString().substring(0, 13);
        people.create(Actor.SYSTEM, NewPerson.employee(username, name, "Vikarie", unit));
        return people.require(Actor.SYSTEM, username);
    }

    private String username(Actor actor) {
        return people.me(actor).username();
    }
}
