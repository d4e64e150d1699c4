package org.samverk.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.activity.Activity;
import org.samverk.activity.ActivityKind;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.RefusedException;
import org.samverk.people.NewPerson;
import org.samverk.people.People;
import org.samverk.people.Units;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SamverkTest
@RecordApplicationEvents
class GroupFeedingTests {
    @Autowired
    Groups groups;

    @Autowired
    GroupMembers members;

    @Autowired
    GroupFeeding feeding;

    @Autowired
    GroupFeedingSweep sweep;

    @Autowired
    DirectoryGroups directory;

    @Autowired
    Memberships memberships;

    @Autowired
    Units units;

    @Autowired
    People people;

    @Autowired
    CastSetup cast;

    @Autowired
    ApplicationEvents events;

    Actor bjorn;
    UUID school;
    UUID kitchen;
    Group group;

    @BeforeEach
    void a_unit_with_one_below_it() {
        bjorn = cast.newcomer("Björn Åkerlund");
        school = units.create(Actor.SYSTEM, null, "Skolan " + UUID.randomUUID());
        kitchen = units.create(Actor.SYSTEM, school, "Köket");
        group = groups.create(bjorn, new GroupFields("Matad", "", "closed"));
    }

    @Test
    void whoever_comes_to_the_unit_comes_into_the_group_and_goes_with_the_unit() {
        var cook = employee(kitchen);
        feeding.add(bjorn, group.id(), school, true, null);
        assertThat(role(cook)).isEqualTo(MembershipRole.MEMBER);
        var late = employee(kitchen);
        assertThat(role(late)).isEqualTo(MembershipRole.MEMBER);
        move(late, null);
        assertThat(role(late)).isNull();
        move(late, school);
        assertThat(role(late)).isEqualTo(MembershipRole.MEMBER);
    }

    @Test
    void without_the_units_below_only_the_unit_itself_counts() {
        var cook = employee(kitchen);
        var teacher = employee(school);
        feeding.add(bjorn, group.id(), school, false, null);
        assertThat(role(cook)).isNull();
        assertThat(role(teacher)).isEqualTo(MembershipRole.MEMBER);
    }

    @Test
    void members_who_came_by_other_means_stay() {
        var teacher = employee(school);
        members.add(bjorn, group.id(), teacher);
        feeding.add(bjorn, group.id(), school, true, null);
        feeding.remove(
                bjorn, group.id(), feeding.rules(bjorn, group.id()).getFirst().id());
        assertThat(role(teacher)).isEqualTo(MembershipRole.MEMBER);
    }

    @Test
    void who_leaves_is_not_brought_back_while_the_rule_names_them() {
        var teacher = employee(school);
        feeding.add(bjorn, group.id(), school, true, null);
        members.leave(cast.actor(teacher), group.id());
        feeding.reconcile(group.id());
        assertThat(role(teacher)).isNull();
        members.add(bjorn, group.id(), teacher);
        feeding.remove(
                bjorn, group.id(), feeding.rules(bjorn, group.id()).getFirst().id());
        assertThat(role(teacher)).isEqualTo(MembershipRole.MEMBER);
    }

    @Test
    void the_last_administrator_stays_although_no_rule_names_them() {
        var teacher = employee(school);
        feeding.add(bjorn, group.id(), school, true, null);
        members.changeRole(bjorn, group.id(), teacher, MembershipRole.ADMINISTRATOR);
        members.leave(bjorn, group.id());
        move(teacher, null);
        assertThat(role(teacher)).isEqualTo(MembershipRole.ADMINISTRATOR);
    }

    @Test
    void a_directory_group_feeds_too_and_only_administrators_bring_it() {
        var teacher = employee(null);
        var username = people.require(Actor.SYSTEM, username(teacher)).ref().username();
        var list = directory.put(Actor.SYSTEM, "LDAP " + UUID.randomUUID(), Set.of(username, "finns-inte"));
        feeding.add(bjorn, group.id(), null, false, list);
        assertThat(role(teacher)).isEqualTo(MembershipRole.MEMBER);
        sweep.reconcileAll();
        assertThat(role(teacher)).isEqualTo(MembershipRole.MEMBER);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> directory.put(cast.actor(Cast.ANNA), "Kapad", Set.of()));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> feeding.add(cast.actor(teacher), group.id(), school, true, null));
    }

    @Test
    void who_falls_off_a_directory_group_leaves_the_group_at_once() {
        var stays = employee(null);
        var goes = employee(null);
        var name = "LDAP " + UUID.randomUUID();
        var list = directory.put(Actor.SYSTEM, name, Set.of(username(stays), username(goes)));
        feeding.add(bjorn, group.id(), null, false, list);
        directory.put(Actor.SYSTEM, name, Set.of(username(stays)));
        sweep.reconcileFedBy(list);
        assertThat(role(goes)).isNull();
        assertThat(role(stays)).isEqualTo(MembershipRole.MEMBER);
        directory.change(Actor.SYSTEM, list, name, List.of());
        sweep.reconcileFedBy(list);
        assertThat(role(stays)).isNull();
    }

    @Test
    void with_a_directory_group_go_its_rules_and_the_memberships_that_they_alone_gave() {
        var fed = employee(null);
        var added = employee(null);
        members.add(bjorn, group.id(), added);
        var list = directory.put(Actor.SYSTEM, "LDAP " + UUID.randomUUID(), Set.of(username(fed), username(added)));
        feeding.add(bjorn, group.id(), null, false, list);
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> directory.remove(bjorn, list));
        directory.remove(Actor.SYSTEM, list);
        sweep.reconcileAll();
        assertThat(feeding.rules(bjorn, group.id())).isEmpty();
        assertThat(role(fed)).isNull();
        assertThat(role(added)).isEqualTo(MembershipRole.MEMBER);
    }

    @Test
    void two_lists_do_not_have_one_name() {
        var name = "LDAP " + UUID.randomUUID();
        directory.put(Actor.SYSTEM, name, Set.of());
        var other = directory.put(Actor.SYSTEM, name + " två", Set.of());
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> directory.change(Actor.SYSTEM, other, name, List.of()));
        directory.change(Actor.SYSTEM, other, name + " tre", List.of());
        assertThat(directory.require(Actor.SYSTEM, other).name()).isEqualTo(name + " tre");
    }

    @Test
    void many_people_are_taken_in_only_by_who_answers_for_them() {
        for (var number = 0; number < GroupRules.MOST_FED; number++) {
            employee(kitchen);
        }
        feeding.add(bjorn, group.id(), school, true, null);
        assertThat(groups.require(bjorn, group.id()).members()).isEqualTo(GroupRules.MOST_FED + 1);
        employee(school);
        var second = groups.create(bjorn, new GroupFields("Matad igen", "", "closed"));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> feeding.add(bjorn, second.id(), school, true, null))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo("groups.error.ruleTooLarge"));
        feeding.add(cast.actor(Cast.EVA), second.id(), school, true, null);
        assertThat(groups.require(bjorn, second.id()).members()).isEqualTo(GroupRules.MOST_FED + 2);
        var head = cast.actor(employee(null));
        var third = groups.create(head, new GroupFields("Matad än en gång", "", "closed"));
        units.lead(Actor.SYSTEM, school, username(head.requirePerson()));
        feeding.add(head, third.id(), school, true, null);
        assertThat(groups.require(head, third.id()).members()).isEqualTo(GroupRules.MOST_FED + 2);
    }

    @Test
    void whom_a_rule_takes_in_gets_no_notice_of_their_own() {
        employee(kitchen);
        feeding.add(bjorn, group.id(), kitchen, false, null);
        assertThat(events.stream(Activity.class))
                .filteredOn(activity -> activity.subjectId().equals(group.id()))
                .filteredOn(activity -> activity.kind() == ActivityKind.GROUP_FED)
                .singleElement()
                .satisfies(activity -> assertThat(activity.recipients()).isEmpty());
    }

    private @Nullable MembershipRole role(UUID person) {
        return memberships.roleOf(person, group.id()).orElse(null);
    }

    private void move(UUID person, @Nullable UUID unit) {
        people.changePosition(Actor.SYSTEM, username(person), "Någon Annan", "Kock", unit);
    }

    private static String username(UUID person) {
        return NAMES.getOrDefault(person, "");
    }

    private UUID employee(@Nullable UUID unit) {
        var username = "f" + UUID.randomUUID().toString().substring(0, 18);
        var id = people.create(Actor.SYSTEM, NewPerson.employee(username, "Någon Annan", "Kock", unit));
        NAMES.put(id, username);
        return id;
    }

    private static final java.util.Map<UUID, String> NAMES = new java.util.concurrent.ConcurrentHashMap<>();
}
