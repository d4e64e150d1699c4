package org.samverk.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.samverk.access.MembershipRole.ADMINISTRATOR;
import static org.samverk.access.MembershipRole.MEMBER;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Memberships;
import org.samverk.access.Principals;
import org.samverk.access.Subjects;
import org.samverk.access.Visibility;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.Cursor;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Problem;
import org.samverk.kernel.UserFacingException;
import org.springframework.beans.factory.annotation.Autowired;

@SamverkTest
class GroupsTests {
    @Autowired
    Groups groups;

    @Autowired
    GroupMembers members;

    @Autowired
    GroupApplications applications;

    @Autowired
    GroupSettings settings;

    @Autowired
    GroupFrames frames;

    @Autowired
    Principals principals;

    @Autowired
    Memberships memberships;

    @Autowired
    Subjects subjects;

    Actor bjorn;
    Actor greta;
    Actor hugo;

    @BeforeEach
    void people() {
        bjorn = member("Björn Åkerlund");
        greta = member("Greta Svärd");
        hugo = principals
                .actor(principals.createGuest(username(), "Hugo Lövgren"))
                .orElseThrow();
    }

    @Test
    void whoever_makes_a_group_administers_it() {
        var group = create("Trafiksäkra skolvägar", Visibility.OPEN);
        assertThat(group.slug()).startsWith("trafiksakra-skolvagar");
        assertThat(group.administered()).isTrue();
        assertThat(group.members()).isOne();
        assertThat(groups.mine(bjorn)).contains(group);
    }

    @Test
    void two_groups_of_one_name_have_two_addresses() {
        var first = create("Skolvägar", Visibility.OPEN);
        var second = create("Skolvägar", Visibility.OPEN);
        assertThat(second.slug()).isNotEqualTo(first.slug());
    }

    @Test
    void a_group_needs_a_name_of_at_most_120_characters() {
        assertThat(problems(() -> groups.create(bjorn, new GroupFields(" ", "", "open"))))
                .extracting(Problem::messageKey)
                .containsExactly("web.problem.missing");
        assertThat(problems(() -> groups.create(bjorn, new GroupFields("n".repeat(500), "p".repeat(501), "none"))))
                .extracting(Problem::field)
                .containsExactly("name", "purpose", "visibility");
    }

    @Test
    void a_guest_makes_no_group() {
        refused("web.error.employeesOnly", () -> groups.create(hugo, new GroupFields("Grupp", "", "open")));
    }

    @Test
    void an_open_group_is_joined_at_once_and_twice_is_as_once() {
        var group = create("Öppen", Visibility.OPEN);
        members.join(greta, group.id());
        members.join(greta, group.id());
        assertThat(groups.require(greta, group.id()).role()).isEqualTo(MEMBER);
    }

    @Test
    void one_applies_to_a_closed_group_and_is_let_in() {
        var group = create("Stängd", Visibility.CLOSED);
        refused("groups.error.applyInstead", () -> members.join(greta, group.id()));
        applications.apply(greta, group.id(), "Jag leder bygget.");
        assertThat(groups.require(greta, group.id()).applied()).isTrue();
        assertThat(applications.waiting(bjorn, group.id()))
                .extracting(GroupApplication::message)
                .containsExactly("Jag leder bygget.");
        assertThat(applications.waiting(greta, group.id())).isEmpty();
        refused("groups.error.administratorsOnly", () -> applications.accept(greta, group.id(), greta.requirePerson()));
        applications.accept(bjorn, group.id(), greta.requirePerson());
        assertThat(groups.require(greta, group.id()).takesPart()).isTrue();
        refused("groups.error.alreadyAnswered", () -> applications.decline(bjorn, group.id(), greta.requirePerson()));
    }

    @Test
    void a_closed_group_shows_outsiders_its_way_in_only() {
        var group = create("Stängd", Visibility.CLOSED);
        assertThat(groups.require(greta, group.slug()).readable()).isFalse();
        assertThatExceptionOfType(GroupClosedException.class).isThrownBy(() -> frames.of(greta, group.slug(), ""));
        missing(() -> members.list(greta, group.id(), "", null));
        assertThat(frames.of(bjorn, group.slug(), "").tabs()).isNotEmpty();
    }

    @Test
    void a_secret_group_does_not_exist_for_outsiders() {
        var group = create("Hemlig", Visibility.SECRET);
        missing(() -> groups.require(greta, group.slug()));
        missing(() -> members.join(greta, group.id()));
        missing(() -> applications.apply(greta, group.id(), ""));
        missing(() -> members.follow(greta, group.id()));
        missing(() -> members.administrators(greta, group.id()));
        assertThat(groups.list(greta, GroupFilter.words("Hemlig"), Cursor.START).items())
                .doesNotContain(group);
        var open = create("Hemlig", Visibility.OPEN);
        assertThat(Slugs.candidates("Hemlig", Visibility.OPEN).toList()).contains(open.slug());
        assertThat(group.slug()).startsWith("hemlig-").isNotEqualTo("hemlig-2");
    }

    @Test
    void a_guest_sees_the_groups_that_they_were_invited_to() {
        var group = create("Byggmöten", Visibility.CLOSED);
        create("Annan", Visibility.OPEN);
        missing(() -> groups.require(hugo, group.slug()));
        members.add(bjorn, group.id(), hugo.requirePerson());
        assertThat(groups.list(hugo, GroupFilter.ALL, Cursor.START).items())
                .extracting(Group::slug)
                .containsExactly(group.slug());
        refused(
                "groups.error.guestStays",
                () -> members.changeRole(bjorn, group.id(), hugo.requirePerson(), ADMINISTRATOR));
        members.remove(bjorn, group.id(), hugo.requirePerson());
        missing(() -> groups.require(hugo, group.slug()));
    }

    @Test
    void a_group_keeps_its_last_administrator() {
        var group = create("Ensam", Visibility.OPEN);
        members.join(greta, group.id());
        var key = "groups.error.lastAdministrator";
        refused(key, () -> members.leave(bjorn, group.id()));
        refused(key, () -> members.remove(bjorn, group.id(), bjorn.requirePerson()));
        refused(key, () -> members.changeRole(bjorn, group.id(), bjorn.requirePerson(), MEMBER));
        members.changeRole(bjorn, group.id(), greta.requirePerson(), ADMINISTRATOR);
        members.leave(bjorn, group.id());
        assertThat(groups.require(greta, group.id()).administered()).isTrue();
    }

    @Test
    void two_administrators_who_leave_at_the_same_moment_do_not_both_get_away() throws Exception {
        for (var round = 0; round < 10; round++) {
            var group = create("Samtidigt", Visibility.OPEN);
            members.join(greta, group.id());
            members.changeRole(bjorn, group.id(), greta.requirePerson(), ADMINISTRATOR);
            var left = atOnce(() -> members.leave(bjorn, group.id()), () -> members.leave(greta, group.id()));
            assertThat(left).isOne();
            assertThat(administrators(group)).isOne();
        }
    }

    @Test
    void two_administrators_who_demote_each_other_do_not_both_succeed() throws Exception {
        var group = create("Maktkamp", Visibility.OPEN);
        members.join(greta, group.id());
        members.changeRole(bjorn, group.id(), greta.requirePerson(), ADMINISTRATOR);
        var done = atOnce(
                () -> members.changeRole(bjorn, group.id(), greta.requirePerson(), MEMBER),
                () -> members.changeRole(greta, group.id(), bjorn.requirePerson(), MEMBER));
        assertThat(done).isOne();
        assertThat(administrators(group)).isOne();
    }

    @Test
    void a_follower_of_a_group_that_closes_follows_it_no_more() {
        var group = create("Blir stängd", Visibility.OPEN);
        members.follow(greta, group.id());
        assertThat(groups.require(greta, group.id()).followed()).isTrue();
        change(group, Visibility.CLOSED);
        assertThat(groups.require(greta, group.id()).role()).isNull();
        assertThat(groups.require(greta, group.id()).readable()).isFalse();
        refused("groups.error.followClosed", () -> members.follow(greta, group.id()));
    }

    @Test
    void nobody_waits_to_be_let_into_a_group_that_became_secret() {
        var group = create("Blir hemlig", Visibility.MODERATED);
        applications.apply(greta, group.id(), "");
        change(group, Visibility.SECRET);
        assertThat(applications.waiting(bjorn, group.id())).isEmpty();
        missing(() -> groups.require(greta, group.slug()));
        assertThat(subjects.find(greta, group.id())).isEmpty();
    }

    @Test
    void only_administrators_change_a_group() {
        var group = create("Öppen", Visibility.OPEN);
        members.join(greta, group.id());
        refused(
                "groups.error.administratorsOnly",
                () -> settings.change(greta, group.id(), new GroupFields("Kapad", "", "open")));
        refused(
                "groups.error.administratorsOnly",
                () -> members.changeRole(greta, group.id(), greta.requirePerson(), ADMINISTRATOR));
        refused("groups.error.administratorsOnly", () -> members.remove(greta, group.id(), bjorn.requirePerson()));
    }

    @Test
    void the_list_is_read_in_slices_without_loss() {
        for (var number = 0; number < 30; number++) {
            create("Skivor " + bjorn.requirePerson() + " " + number, Visibility.OPEN);
        }
        var filter = GroupFilter.words(bjorn.requirePerson().toString());
        var first = groups.list(greta, filter, Cursor.START);
        var second = groups.list(greta, filter, Cursor.parse(first.next()));
        assertThat(second.next()).isNull();
        assertThat(List.of(first.items(), second.items()).stream()
                        .flatMap(List::stream)
                        .map(Group::id)
                        .distinct())
                .hasSize(30);
        assertThat(groups.links(bjorn)).hasSize(12);
    }

    private Group create(String name, Visibility visibility) {
        return groups.create(bjorn, new GroupFields(name, "Vi provar.", visibility.code()));
    }

    private void change(Group group, Visibility visibility) {
        settings.change(bjorn, group.id(), new GroupFields(group.name(), group.purpose(), visibility.code()));
    }

    private int administrators(Group group) {
        return members.administrators(greta, group.id()).size();
    }

    /// @return how many of the acts were not refused
    private static long atOnce(Runnable one, Runnable other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var acts = List.of(one, other).stream()
                    .<Callable<Boolean>>map(act -> () -> {
                        start.await();
                        try {
                            act.run();
                            return true;
                        } catch (UserFacingException refused) {
                            return false;
                        }
                    })
                    .toList();
            var done = 0;
            for (var outcome : threads.invokeAll(acts)) {
                done += outcome.get() ? 1 : 0;
            }
            return done;
        }
    }

    private Actor member(String name) {
        return principals
                .actor(principals.createMember(username(), name, Set.of()))
                .orElseThrow();
    }

    private static String username() {
        return "g" + UUID.randomUUID().toString().substring(0, 18);
    }

    private static List<Problem> problems(ThrowingCallable act) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(InvalidInputException.class, act)
                .problems();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(UserFacingException.class)
                .isThrownBy(act)
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(key))
                .isNotInstanceOf(NotFoundException.class);
    }

    private static void missing(ThrowingCallable act) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(act);
    }
}
