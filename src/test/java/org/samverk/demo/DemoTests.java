package org.samverk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Memberships;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.cast.DemoTest;
import org.samverk.feed.Newcomers;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFeeding;
import org.samverk.groups.GroupFilter;
import org.samverk.groups.GroupTemplate;
import org.samverk.groups.Groups;
import org.samverk.identity.Accounts;
import org.samverk.kernel.Cursor;
import org.samverk.notifications.Notifications;
import org.samverk.people.People;
import org.samverk.people.PeopleQuery;
import org.samverk.people.Units;
import org.samverk.web.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DemoTest
class DemoTests {
    @Autowired
    DemoSetup setup;

    @Autowired
    People people;

    @Autowired
    Units units;

    @Autowired
    Groups groups;

    @Autowired
    GroupFeeding feeding;

    @Autowired
    Newcomers newcomers;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Memberships memberships;

    @Autowired
    Accounts accounts;

    @Autowired
    Notifications notifications;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_sign_in_page_offers_the_cast() {
        assertThat(accounts.offered())
                .extracting(person -> person.username())
                .containsExactly("anna", "bjorn", "cecilia", "david", "eva", "farid", "greta", "hugo");
    }

    @Test
    void the_cast_are_who_the_tests_think_they_are() {
        for (var member : Cast.values()) {
            if (!member.isVisitor()) {
                var person = people.require(Actor.SYSTEM, member.username());
                assertThat(person.name()).isEqualTo(member.fullName());
                assertThat(person.roles()).containsExactlyInAnyOrderElementsOf(member.roles());
                assertThat(person.guest()).isEqualTo(member.isGuest());
            }
        }
    }

    @Test
    void about_seventy_people_work_in_a_tree_of_units() {
        assertThat(units.tree(Actor.SYSTEM)).hasSizeGreaterThan(40).anyMatch(unit -> unit.depth() == 3);
        assertThat(count("people.person")).isBetween(60, 80);
        assertThat(people.list(Actor.SYSTEM, PeopleQuery.ALL).items())
                .filteredOn(person -> !person.guest())
                .allMatch(person -> person.unitId() != null);
    }

    @Test
    void there_are_fourteen_groups_of_every_visibility_and_kind_and_one_that_is_archived() {
        var all = groups.list(Actor.SYSTEM, GroupFilter.ALL, Cursor.START).items();
        assertThat(all).hasSize(14);
        assertThat(all).extracting(Group::visibility).contains(Visibility.values());
        assertThat(all).extracting(group -> group.shape().template()).contains(GroupTemplate.values());
        var archived = new GroupFilter("", GroupFilter.Scope.ARCHIVED, null, null);
        assertThat(groups.list(Actor.SYSTEM, archived, Cursor.START).items())
                .extracting(Group::slug)
                .containsExactly("digitala-veckan");
    }

    @Test
    void a_group_follows_its_unit_and_another_is_a_sub_group() {
        var home = groups.require(Actor.SYSTEM, "hemtjansten-oster");
        assertThat(home.shape().unit()).isEqualTo("Hemtjänsten Öster");
        assertThat(feeding.rules(Actor.SYSTEM, home.id())).hasSize(1);
        var school = groups.require(Actor.SYSTEM, "nya-ekbacksskolan");
        assertThat(groups.below(Actor.SYSTEM, school.id()))
                .extracting(Group::slug)
                .containsExactly("skolgarden");
    }

    @Test
    void greta_is_helped_on_her_first_day() {
        var greta = actor(Cast.GRETA);
        assertThat(newcomers.groups(greta, 4))
                .hasSize(4)
                .allSatisfy(group -> {
                    var seen = groups.require(greta, group.id());
                    assertThat(seen.readable()).isTrue();
                    assertThat(seen.archived()).isFalse();
                    assertThat(seen.takesPart()).isFalse();
                })
                .first()
                .satisfies(group -> assertThat(group.name()).isEqualTo("Miljö och hälsoskydd"));
        assertThat(groups.suggested(greta))
                .first()
                .satisfies(group -> assertThat(group.slug()).isEqualTo("miljo-och-halsoskydd"));
        var start = mvc.get()
                .uri("/")
                .header("Accept-Language", "sv")
                .with(SecurityMockMvcRequestPostProcessors.authentication(new SignedIn(greta.requirePerson())))
                .exchange();
        assertThat(start)
                .hasStatusOk()
                .bodyText()
                .contains("Miljö och hälsoskydd", "Ronja Myr", "/people/greta/edit", "Säg hej")
                .doesNotContain("Chefsgruppen", "Digitala veckan");
    }

    @Test
    void anna_is_in_home_care_and_cecilia_in_a_group_that_does_not_exist_for_anna() {
        assertThat(names(Cast.ANNA)).contains("Hemtjänsten Öster").doesNotContain("Chefsgruppen omorganisation");
        assertThat(names(Cast.CECILIA)).contains("Hemtjänsten Öster", "Chefsgruppen omorganisation");
        assertThat(groups.list(actor(Cast.ANNA), GroupFilter.words("omorganisation"), Cursor.START)
                        .items())
                .isEmpty();
    }

    @Test
    void bjorn_administers_a_group_that_farid_is_in() {
        var group = groups.require(Actor.SYSTEM, "digitala-verktyg-i-skolan");
        assertThat(memberships.canAdminister(actor(Cast.BJORN), group.id())).isTrue();
        assertThat(memberships.canTakePart(actor(Cast.FARID), group.id())).isTrue();
    }

    @Test
    void farid_is_in_many_groups_greta_in_none_and_hugo_in_one() {
        assertThat(names(Cast.FARID)).hasSizeGreaterThanOrEqualTo(6);
        assertThat(names(Cast.GRETA)).isEmpty();
        assertThat(names(Cast.HUGO)).containsExactly("Nya Ekbacksskolan");
    }

    @Test
    void nothing_has_happened_in_the_future() {
        assertThat(jdbc.sql("select count(*) from access.subject where active_at > now() or created_at > active_at")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void the_cast_are_told_of_the_last_days_and_not_of_the_last_year() throws InterruptedException {
        for (int i = 0; i < 300 && untold() > 0; i++) {
            Thread.sleep(100);
        }
        assertThat(untold()).isZero();
        for (var member : List.of(Cast.ANNA, Cast.BJORN, Cast.CECILIA, Cast.DAVID, Cast.FARID)) {
            assertThat(notifications.unread(actor(member)))
                    .as(member.username())
                    .isBetween(1, 25);
        }
    }

    @Test
    void a_second_start_sets_up_nothing() {
        var before = count("access.subject");
        setup.run(new DefaultApplicationArguments());
        assertThat(count("access.subject")).isEqualTo(before);
    }

    private int untold() {
        return jdbc.sql("select count(*) from web.event_publication where completion_date is null")
                .query(Integer.class)
                .single();
    }

    private List<String> names(Cast member) {
        return groups.mine(actor(member)).stream().map(Group::name).toList();
    }

    private Actor actor(Cast member) {
        var person = people.require(Actor.SYSTEM, member.username());
        return person.guest() ? new Actor.Guest(person.id()) : new Actor.Member(person.id(), person.roles());
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
