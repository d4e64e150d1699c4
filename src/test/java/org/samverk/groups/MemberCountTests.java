package org.samverk.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.BJORN;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.MembershipRole;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How many take part is kept beside the group and not counted: it must never be wrong.
@SamverkTest
class MemberCountTests {
    @Autowired
    Groups groups;

    @Autowired
    GroupMembers members;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CastSetup cast;

    Actor bjorn;
    Group group;

    @BeforeEach
    void a_group() {
        bjorn = cast.actor(BJORN);
        group = groups.create(bjorn, new GroupFields("Räknas " + UUID.randomUUID(), "", "open"));
    }

    @Test
    void it_follows_who_comes_changes_and_goes_and_leaves_out_followers() {
        var reader = cast.newcomer("Räknad Följare");
        var member = cast.newcomer("Räknad Medlem");
        assertThat(count()).isEqualTo(1);

        members.follow(reader, group.id());
        members.join(member, group.id());
        assertThat(count()).isEqualTo(2);

        members.changeRole(bjorn, group.id(), member.requirePerson(), MembershipRole.ADMINISTRATOR);
        assertThat(count()).isEqualTo(2);

        members.join(reader, group.id());
        assertThat(count()).isEqualTo(3);

        members.leave(member, group.id());
        members.leave(reader, group.id());
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void it_is_right_when_many_come_at_once_and_some_go_again() {
        var people = IntStream.range(0, 24)
                .mapToObj(number -> cast.newcomer("Räknad " + number))
                .toList();

        atOnce(people.stream().map(person -> () -> members.join(person, group.id())));
        assertThat(count()).isEqualTo(25);

        atOnce(people.stream().limit(10).map(person -> () -> members.leave(person, group.id())));
        assertThat(count()).isEqualTo(15);
    }

    @Test
    void naming_groups_does_not_count_who_is_in_them() {
        assertThat(plan("select members from groups.known_to(:viewer)"))
                .contains("circle")
                .doesNotContain("Aggregate");
        assertThat(plan("select count(*) from groups.members_of(:viewer)")).contains("Aggregate");
    }

    private String plan(String sql) {
        return String.join(
                "\n",
                jdbc.sql("explain " + sql)
                        .param("viewer", bjorn.requirePerson())
                        .query(String.class)
                        .list());
    }

    private int count() {
        return groups.require(bjorn, group.slug()).members();
    }

    private static void atOnce(Stream<Runnable> acts) {
        var all = acts.map(CompletableFuture::runAsync).toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).join();
    }
}
