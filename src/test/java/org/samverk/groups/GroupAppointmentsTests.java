package org.samverk.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.MembershipRole;
import org.samverk.access.Principals;
import org.samverk.activity.Activity;
import org.samverk.activity.ActivityKind;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.samverk.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/// The last administrator of a group leaves the organisation.
@SamverkTest
@RecordApplicationEvents
class GroupAppointmentsTests {
    @Autowired
    Groups groups;

    @Autowired
    GroupMembers members;

    @Autowired
    GroupArchive archive;

    @Autowired
    GroupAppointments appointments;

    @Autowired
    People people;

    @Autowired
    Principals principals;

    @Autowired
    CastSetup cast;

    @Autowired
    ApplicationEvents events;

    Actor eva;
    Actor bjorn;
    Actor greta;
    Group group;

    @BeforeEach
    void a_secret_group_whose_administrator_leaves() {
        eva = cast.actor(Cast.EVA);
        bjorn = cast.newcomer("Björn Åkerlund");
        greta = cast.newcomer("Greta Svärd");
        group = groups.create(bjorn, new GroupFields("Utan ledning", "Hemligt syfte", "secret"));
        members.add(bjorn, group.id(), greta.requirePerson());
        active(bjorn, false);
    }

    @Test
    void the_organisations_administrator_finds_it_and_appoints_a_member_who_is_told() {
        var found = appointments.require(eva, group.id());
        assertThat(found.members()).isOne();
        assertThat(found.formerly()).isEqualTo("Björn Åkerlund");
        assertThat(appointments.count(eva)).isPositive();
        assertThat(appointments.appointees(eva, group.id(), ""))
                .extracting(appointee -> appointee.person().id())
                .containsExactly(greta.requirePerson());
        appointments.appoint(eva, group.id(), greta.requirePerson());
        assertThat(groups.require(greta, group.id()).administered()).isTrue();
        assertThat(events.stream(Activity.class)).anySatisfy(activity -> {
            assertThat(activity.kind()).isEqualTo(ActivityKind.GROUP_APPOINTED);
            assertThat(activity.actorId()).isEqualTo(eva.id());
            assertThat(activity.recipients()).containsExactly(greta.requirePerson());
        });
        missing(() -> appointments.require(eva, group.id()));
    }

    @Test
    void somebody_from_outside_the_group_can_be_appointed_but_no_guest_and_nobody_who_has_left() {
        var anna = cast.newcomer("Anna Berg");
        assertThat(appointments.appointees(eva, group.id(), username(anna)))
                .singleElement()
                .satisfies(appointee -> assertThat(appointee.inside()).isFalse());
        for (var unfit : new UUID[] {cast.id(Cast.HUGO), bjorn.requirePerson(), UUID.randomUUID()}) {
            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(() -> appointments.appoint(eva, group.id(), unfit));
        }
        appointments.appoint(eva, group.id(), anna.requirePerson());
        assertThat(groups.require(anna, group.id()).administered()).isTrue();
    }

    @Test
    void only_administrators_of_the_organisation_learn_of_it_and_never_what_is_in_it() {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> appointments.list(greta));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> appointments.appoint(greta, group.id(), greta.requirePerson()));
        assertThat(appointments.count(greta)).isZero();
        missing(() -> groups.require(eva, group.id()));
    }

    @Test
    void a_group_with_an_administrator_is_left_alone() {
        active(bjorn, true);
        missing(() -> appointments.appoint(eva, group.id(), greta.requirePerson()));
        var open = groups.create(greta, new GroupFields("Öppen", "", "open"));
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> appointments.appoint(eva, open.id(), eva.requirePerson()));
        assertThat(appointments.list(eva)).extracting(OrphanedGroup::id).doesNotContain(group.id(), open.id());
    }

    @Test
    void an_archived_group_gets_one_too_who_can_bring_it_back() {
        var old = groups.create(greta, new GroupFields("Arkiverad", "", "closed"));
        archive.archive(greta, old.id());
        active(greta, false);
        var anna = cast.newcomer("Anna Berg");
        appointments.appoint(eva, old.id(), anna.requirePerson());
        archive.bringBack(anna, old.id());
        assertThat(groups.require(anna, old.id()).archived()).isFalse();
    }

    @Test
    void who_alone_can_act_does_not_leave_although_somebody_who_left_administers_it_still() {
        appointments.appoint(eva, group.id(), greta.requirePerson());
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> members.leave(greta, group.id()));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> members.changeRole(greta, group.id(), greta.requirePerson(), MembershipRole.MEMBER));
        members.remove(greta, group.id(), bjorn.requirePerson());
        assertThat(members.administrators(greta, group.id())).hasSize(1);
    }

    private void active(Actor person, boolean active) {
        people.changeActive(Actor.SYSTEM, username(person), active);
    }

    private String username(Actor person) {
        var id = person.requirePerson();
        return principals.refs(Set.of(id)).values().iterator().next().username();
    }

    private static void missing(ThrowingCallable act) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(act);
    }
}
