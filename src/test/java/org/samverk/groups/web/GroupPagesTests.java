package org.samverk.groups.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.EVA;
import static org.samverk.cast.Cast.GRETA;
import static org.samverk.cast.Cast.HUGO;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.samverk.people.People;
import org.samverk.people.Units;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamverkTest
class GroupPagesTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    CastSetup cast;

    @Autowired
    Groups groups;

    @Autowired
    GroupMembers members;

    @Autowired
    Units units;

    @Autowired
    People people;

    @Test
    void a_group_is_made_with_one_short_form_and_counts_once() {
        var once = UUID.randomUUID().toString();
        var first = make("Höstens utflykt", once);
        assertThat(first).hasStatus(303);
        var address = String.valueOf(first.getResponse().getHeader("Location"));
        assertThat(address).startsWith("/groups/hostens-utflykt");
        assertThat(make("Höstens utflykt", once)).hasHeader("Location", address);
        assertThat(page(BJORN, address + "/about")).hasStatusOk().bodyText().contains("Höstens utflykt");
    }

    @Test
    void a_form_with_mistakes_comes_back_with_what_was_typed() {
        var answer = mvc.post()
                .uri("/groups")
                .param("name", " ")
                .param("purpose", "Det jag skrev")
                .param("visibility", "open")
                .with(cast.as(BJORN))
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatus(422).bodyText().contains("Det jag skrev", "name-error");
    }

    @Test
    void a_name_with_markup_is_shown_as_text() {
        var group = create("<script>alert(1)</script> & \"co\"", Visibility.OPEN);
        for (var address : new String[] {"/groups", group.path() + "/about", group.path() + "/members"}) {
            assertThat(page(ANNA, address)).hasStatusOk().bodyText().doesNotContain("<script>alert(1)");
        }
    }

    @Test
    void an_employee_outside_a_closed_group_sees_the_way_in_whatever_they_ask_for() {
        var group = create("Stängda rummet", Visibility.CLOSED);
        members.add(cast.actor(BJORN), group.id(), cast.id(Cast.FARID));
        for (var tab : new String[] {"/members", "/about", "/settings", "/application"}) {
            assertThat(page(GRETA, group.path() + tab))
                    .bodyText()
                    .contains("Stängda rummet", "name=\"message\"", "Björn")
                    .doesNotContain("Farid");
        }
        assertThat(post(GRETA, group.path() + "/application", "message", "Jag vill"))
                .hasStatus(303);
        assertThat(page(GRETA, group.path() + "/about")).bodyText().contains("/application/withdrawal");
        assertThat(page(BJORN, group.path() + "/members")).bodyText().contains("Jag vill", "/acceptance");
        assertThat(post(BJORN, group.path() + "/applications/" + cast.id(GRETA) + "/acceptance"))
                .hasStatus(303);
        assertThat(page(GRETA, group.path() + "/members")).bodyText().contains("Farid");
    }

    @Test
    void a_secret_group_answers_like_one_that_does_not_exist() {
        var group = create("Hemliga rummet", Visibility.SECRET);
        for (var tab : new String[] {"/members", "/about", "/settings", "/application"}) {
            var hidden = page(GRETA, group.path() + tab);
            var missing = page(GRETA, "/groups/" + "x".repeat(group.slug().length()) + tab);
            assertThat(hidden).hasStatus(404);
            assertThat(missing).hasStatus(404);
            assertThat(body(hidden).replace(group.slug(), ""))
                    .isEqualTo(body(missing).replace("x".repeat(group.slug().length()), ""));
        }
        for (var act : new String[] {"/membership", "/membership/end", "/following", "/application"}) {
            assertThat(post(GRETA, group.path() + act)).hasStatus(404);
        }
        assertThat(page(GRETA, "/groups?q=Hemliga")).bodyText().doesNotContain(group.slug());
    }

    @Test
    void only_administrators_are_offered_what_only_they_may_do() {
        var group = create("Öppna rummet", Visibility.OPEN);
        assertThat(page(BJORN, group.path() + "/members")).bodyText().contains("/removal", "id=\"add\"");
        assertThat(page(ANNA, group.path() + "/members")).bodyText().doesNotContain("/removal", "id=\"add\"");
        assertThat(page(ANNA, group.path() + "/settings")).hasStatus(403);
        assertThat(page(BJORN, group.path() + "/members?add=hugo")).bodyText().contains("Hugo");
        assertThat(post(
                        BJORN,
                        group.path() + "/members",
                        "person",
                        cast.id(HUGO).toString()))
                .hasStatus(303);
        assertThat(page(HUGO, "/groups")).bodyText().contains("Öppna rummet");
    }

    @Test
    void the_last_administrator_is_told_why_they_cannot_leave() {
        var group = create("Ensam", Visibility.OPEN);
        assertThat(post(BJORN, group.path() + "/membership/end"))
                .hasStatus(403)
                .bodyText()
                .contains("minst en administratör");
    }

    @Test
    void a_program_lists_reads_makes_and_joins() {
        var made = mvc.post()
                .uri("/api/v1/groups")
                .contentType("application/json")
                .content("{\"name\":\"Via programmet\",\"purpose\":\"\",\"visibility\":\"open\"}")
                .with(cast.api(BJORN))
                .exchange();
        assertThat(made).hasStatus(201);
        var address = String.valueOf(made.getResponse().getHeader("Location"));
        assertThat(mvc.post().uri(address + "/membership").with(cast.api(ANNA))).hasStatus(204);
        assertThat(mvc.get().uri(address).with(cast.api(ANNA)))
                .bodyJson()
                .hasPathSatisfying("$.role", role -> assertThat(role).isEqualTo("member"));
        assertThat(mvc.get().uri("/api/v1/groups?q=Via programmet").with(cast.api(ANNA)))
                .bodyJson()
                .hasPath("$.items[0].slug");
        assertThat(mvc.post()
                        .uri("/api/v1/groups")
                        .contentType("application/json")
                        .content("{\"name\":\"\",\"visibility\":\"open\"}")
                        .with(cast.api(BJORN)))
                .hasStatus(422)
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[0].field", field -> assertThat(field).isEqualTo("name"));
    }

    @Test
    void an_archived_group_offers_its_members_to_leave_and_its_administrators_to_bring_it_back() {
        var group = create("Arkivet", Visibility.CLOSED);
        members.add(cast.actor(BJORN), group.id(), cast.id(ANNA));
        assertThat(post(BJORN, group.path() + "/archive")).hasStatus(303);
        assertThat(page(ANNA, group.path() + "/about"))
                .bodyText()
                .contains("/membership/end")
                .doesNotContain("/archive/end");
        assertThat(page(BJORN, group.path() + "/settings"))
                .hasStatusOk()
                .bodyText()
                .contains("Ta tillbaka den om du vill ändra", "/archive/end")
                .doesNotContain("name=\"purpose\"");
        assertThat(post(ANNA, group.path() + "/membership/end")).hasStatus(303);
        assertThat(page(ANNA, group.path() + "/about"))
                .hasStatus(403)
                .bodyText()
                .contains("Gruppen är arkiverad", "Stängd grupp")
                .doesNotContain("Ansök om att gå med", "name=\"message\"");
    }

    @Test
    void who_is_invited_answers_the_invitation_and_is_not_asked_to_apply() {
        var group = create("Med inbjudan", Visibility.CLOSED);
        var greeting = post(
                BJORN, group.path() + "/invitations", "person", cast.id(ANNA).toString(), "message", "Vi behöver dig");
        assertThat(greeting).hasStatus(303);
        assertThat(page(ANNA, group.path()))
                .hasStatus(403)
                .bodyText()
                .contains("Vi behöver dig", "/invitation/acceptance")
                .doesNotContain("Ansök om att gå med", "name=\"message\"");
        assertThat(page(BJORN, group.path() + "/members")).bodyText().contains("Vi behöver dig");
        assertThat(page(GRETA, group.path())).bodyText().contains("Ansök om att gå med", "name=\"message\"");
    }

    @Test
    void a_greeting_that_is_too_long_comes_back_beside_its_field() {
        var group = create("Lång hälsning", Visibility.OPEN);
        var greeting = "h".repeat(501);
        var person = post(
                BJORN,
                group.path() + "/invitations",
                "person",
                cast.id(GRETA).toString(),
                "message",
                greeting,
                "add",
                "greta");
        assertThat(person).hasStatus(422).bodyText().contains(greeting, "message-error", "Greta");
        var unit = units.create(Actor.SYSTEM, null, "Hälsningens enhet").toString();
        assertThat(post(BJORN, group.path() + "/invitations/unit", "unit", unit, "message", greeting))
                .hasStatus(422)
                .bodyText()
                .contains(greeting, "message-error");
    }

    @Test
    void the_page_about_a_group_tells_its_unit_its_kind_and_what_it_is_part_of() {
        var unit = units.create(Actor.SYSTEM, null, "Brandmännen");
        var bjorn = cast.actor(BJORN);
        var group = groups.create(bjorn, new GroupFields("Larmet", "", null, "network", null, unit, null, null));
        var below = groups.create(bjorn, new GroupFields("Jouren", "", "open", null, group.slug(), null, null, null));
        assertThat(page(ANNA, group.path() + "/about")).bodyText().contains("Brandmännen", "Nätverk", below.path());
        assertThat(page(ANNA, below.path() + "/about")).bodyText().contains("Del av", group.path() + "\"");
        assertThat(page(ANNA, "/groups?q=Larmet&show=all")).bodyText().contains("Brandmännen");
    }

    @Test
    void a_group_that_one_follows_stands_in_the_rail_and_in_the_filter_of_the_feed() {
        var group = create("Följd från håll", Visibility.OPEN);
        var follower = cast.newcomer("Följare");
        members.follow(follower, group.id());
        var start = mvc.get().uri("/").header("Accept-Language", "sv").with(cast.as(follower.requirePerson()));
        assertThat(start.exchange())
                .bodyText()
                .contains("Grupper jag följer", "<option value=\"" + group.slug() + "\"");
    }

    @Test
    void an_administrator_keeps_lists_and_a_rule_may_leave_out_the_units_below() {
        var name = "Katalogens lista " + UUID.randomUUID();
        assertThat(post(EVA, "/admin/directory-groups", "name", "", "usernames", "anna"))
                .hasStatus(422)
                .bodyText()
                .contains("name-error", ">anna</textarea>");
        assertThat(post(EVA, "/admin/directory-groups", "name", name, "usernames", "anna, greta\nfinns.inte"))
                .hasStatus(303);
        assertThat(page(EVA, "/admin/directory-groups")).bodyText().contains(name, "2 personer");
        assertThat(page(ANNA, "/admin/directory-groups")).hasStatus(403);
        var group = create("Regelgrupp", Visibility.OPEN);
        var unit = units.create(Actor.SYSTEM, null, "Regelns enhet " + UUID.randomUUID());
        assertThat(post(BJORN, group.path() + "/rules", "source", "unit:" + unit))
                .hasStatus(303);
        assertThat(page(BJORN, group.path() + "/members"))
                .bodyText()
                .contains("Alla i Regelns enhet")
                .doesNotContain("och enheterna under<");
        post(BJORN, group.path() + "/rules", "source", "unit:" + unit, "subUnits", "true");
        assertThat(page(BJORN, group.path() + "/members")).bodyText().contains("och enheterna under");
    }

    @Test
    void an_administrator_of_the_organisation_appoints_somebody_where_nobody_is_left() {
        var leaver = cast.newcomer("Lena Avgång");
        var name = "Övergiven " + UUID.randomUUID();
        var group = groups.create(leaver, new GroupFields(name, "", "secret"));
        members.add(leaver, group.id(), cast.id(ANNA));
        people.changeActive(Actor.SYSTEM, people.me(leaver).username(), false);
        assertThat(page(EVA, "/admin")).bodyText().containsPattern("grupp(er)? väntar");
        assertThat(page(EVA, "/admin/groups")).bodyText().contains(name, "Lena Avgång");
        assertThat(page(EVA, group.path())).hasStatus(404);
        var path = "/admin/groups/" + group.id();
        assertThat(page(EVA, path)).bodyText().contains("Anna", "Gör till administratör");
        assertThat(page(EVA, path + "?q=farid")).bodyText().contains("Farid", "Inte med i gruppen");
        assertThat(post(EVA, path + "/administrator", "person", cast.id(ANNA).toString()))
                .hasStatus(303);
        assertThat(page(EVA, "/admin/groups")).bodyText().doesNotContain(name);
        assertThat(page(ANNA, group.path() + "/settings")).hasStatusOk();
        assertThat(page(ANNA, "/admin/groups")).hasStatus(403);
    }

    private Group create(String name, Visibility visibility) {
        return groups.create(cast.actor(BJORN), new GroupFields(name, "", visibility.code()));
    }

    private MvcTestResult make(String name, String once) {
        return mvc.post()
                .uri("/groups")
                .param("name", name)
                .param("purpose", "")
                .param("visibility", "open")
                .param("once", once)
                .with(cast.as(BJORN))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult page(Cast who, String path) {
        return mvc.get()
                .uri(path)
                .header("Accept-Language", "sv")
                .with(cast.as(who))
                .exchange();
    }

    private MvcTestResult post(Cast who, String path, String... parameter) {
        var request = mvc.post().uri(path).header("Accept-Language", "sv");
        for (var at = 0; at < parameter.length; at += 2) {
            request.param(parameter[at], parameter[at + 1]);
        }
        return request.with(cast.as(who)).with(csrf()).exchange();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8)
                .replaceAll("name=\"(_csrf|once)\" value=\"[^\"]*\"", "")
                .replaceAll("name=\"csrf-token\" content=\"[^\"]*\"", "");
    }
}
