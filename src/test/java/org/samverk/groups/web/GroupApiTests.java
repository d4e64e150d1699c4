package org.samverk.groups.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.BJORN;
import static org.samverk.cast.Cast.EVA;
import static org.samverk.cast.Cast.FARID;
import static org.samverk.cast.Cast.GRETA;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samverk.access.Actor;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.GroupMembers;
import org.samverk.groups.Groups;
import org.samverk.people.NewPerson;
import org.samverk.people.People;
import org.samverk.people.Pixel;
import org.samverk.people.Units;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Everything that one can do with a group, by a program.
@SamverkTest
class GroupApiTests {
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
    void one_applies_with_a_message_takes_it_back_applies_again_and_is_let_in() {
        var path = path(create(Visibility.CLOSED));
        assertThat(send(GRETA, mvc.post().uri(path + "/application"), "{\"message\":\"Jag vill\"}"))
                .hasStatus(204);
        assertThat(get(GRETA, path)).bodyJson().extractingPath("$.applied").isEqualTo(true);
        assertThat(delete(GRETA, path + "/application")).hasStatus(204);
        assertThat(get(BJORN, path + "/applications"))
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .isEmpty();
        send(GRETA, mvc.post().uri(path + "/application"), "{\"message\":\"Jag vill än\"}");
        assertThat(get(BJORN, path + "/applications"))
                .bodyJson()
                .extractingPath("$[0].message")
                .isEqualTo("Jag vill än");
        var waiting = path + "/applications/" + cast.id(GRETA);
        assertThat(send(GRETA, mvc.post().uri(waiting + "/acceptance"), "")).hasStatus(403);
        assertThat(send(BJORN, mvc.post().uri(waiting + "/acceptance"), "")).hasStatus(204);
        assertThat(get(GRETA, path)).bodyJson().extractingPath("$.role").isEqualTo("member");
        assertThat(send(BJORN, mvc.post().uri(waiting + "/refusal"), "")).hasStatus(409);
    }

    @Test
    void an_administrator_adds_appoints_and_removes_members() {
        var path = path(create(Visibility.OPEN)) + "/members";
        var person = "{\"person\":\"" + cast.id(FARID) + "\"}";
        assertThat(send(FARID, mvc.post().uri(path), person)).hasStatus(403);
        assertThat(send(BJORN, mvc.post().uri(path), person)).hasStatus(204);
        var farid = path + "/" + cast.id(FARID);
        assertThat(send(BJORN, mvc.put().uri(farid + "/role"), "{\"role\":\"administrator\"}"))
                .hasStatus(204);
        assertThat(get(ANNA, path))
                .bodyJson()
                .extractingPath("$.items[*].role")
                .asArray()
                .containsExactly("administrator", "administrator");
        assertThat(delete(BJORN, farid)).hasStatus(204);
        assertThat(get(ANNA, path))
                .bodyJson()
                .extractingPath("$.items[*].person.username")
                .asArray()
                .containsExactly("bjorn");
        assertThat(delete(BJORN, path + "/" + cast.id(BJORN))).hasStatus(403);
    }

    @Test
    void the_members_come_sixty_at_a_time() {
        var group = create(Visibility.OPEN);
        for (var number = 0; number < 61; number++) {
            members.join(cast.newcomer("Medlem " + number), group.id());
        }
        var path = path(group) + "/members";
        var first = get(ANNA, path);
        assertThat(first).bodyJson().extractingPath("$.items").asArray().hasSize(60);
        var next = after(first);
        assertThat(get(ANNA, path + "?after=" + next))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .hasSize(2);
    }

    @Test
    void one_follows_a_group_and_stops() {
        var path = path(create(Visibility.MODERATED));
        assertThat(send(ANNA, mvc.post().uri(path + "/following"), "")).hasStatus(204);
        assertThat(get(ANNA, path)).bodyJson().extractingPath("$.role").isEqualTo("follower");
        assertThat(delete(ANNA, path + "/following")).hasStatus(204);
        assertThat(get(ANNA, path)).bodyJson().extractingPath("$.role").isNull();
        assertThat(send(ANNA, mvc.post().uri(path(create(Visibility.CLOSED)) + "/following"), ""))
                .hasStatus(403);
    }

    @Test
    void people_and_units_are_invited_and_invitations_taken_back() {
        var unit = units.create(Actor.SYSTEM, null, "Programmens enhet " + UUID.randomUUID());
        employee(unit);
        employee(unit);
        var path = path(create(Visibility.SECRET));
        var anna = "{\"person\":\"" + cast.id(ANNA) + "\",\"message\":\"Kom med\"}";
        assertThat(send(BJORN, mvc.post().uri(path + "/invitations"), anna)).hasStatus(204);
        assertThat(send(BJORN, mvc.post().uri(path + "/invitations/unit"), "{\"unitId\":\"" + unit + "\"}"))
                .bodyJson()
                .extractingPath("$.count")
                .isEqualTo(2);
        assertThat(get(BJORN, path + "/invitations"))
                .bodyJson()
                .extractingPath("$[*].message")
                .asArray()
                .contains("Kom med")
                .hasSize(3);
        assertThat(get(ANNA, "/api/v1/group-invitations"))
                .bodyJson()
                .extractingPath("$[*].path")
                .asArray()
                .contains(path.substring("/api/v1".length()));
        assertThat(delete(BJORN, path + "/invitations/" + cast.id(ANNA))).hasStatus(204);
        assertThat(get(ANNA, path)).hasStatus(404);
    }

    @Test
    void groups_are_filtered_as_on_the_page() {
        var unit = units.create(Actor.SYSTEM, null, "Filtrets enhet " + UUID.randomUUID());
        var mark = "Filter" + UUID.randomUUID().toString().substring(0, 8);
        var fields = new GroupFields(mark, "", "closed", null, null, unit, null, null);
        var group = groups.create(cast.actor(BJORN), fields);
        var below = new GroupFields(mark + " under", "", "open", null, group.slug(), null, null, null);
        groups.create(cast.actor(BJORN), below);
        found(BJORN, "?scope=mine&q=" + mark, 2);
        found(ANNA, "?scope=mine&q=" + mark, 0);
        found(ANNA, "?visibility=open&q=" + mark, 1);
        found(ANNA, "?unit=" + unit, 1);
        found(ANNA, "?scope=archived&q=" + mark, 0);
        send(BJORN, mvc.post().uri(path(group) + "/archive"), "");
        found(ANNA, "?scope=archived&q=" + mark, 2);
        assertThat(get(ANNA, path(group) + "/groups"))
                .bodyJson()
                .extractingPath("$[*].name")
                .asArray()
                .containsExactly(mark + " under");
        assertThat(get(ANNA, path(group)))
                .bodyJson()
                .extractingPath("$.unit")
                .asString()
                .startsWith("Filtrets enhet");
    }

    @Test
    void the_groups_of_ones_unit_are_suggested() {
        var unit = units.create(Actor.SYSTEM, null, "Förslagets enhet " + UUID.randomUUID());
        var newcomer = employee(unit);
        var fields = new GroupFields("Vår enhet", "", "open", null, null, unit, null, null);
        var group = groups.create(cast.actor(BJORN), fields);
        assertThat(groups.suggested(newcomer)).extracting(Group::id).containsExactly(group.id());
        assertThat(get(ANNA, "/api/v1/group-suggestions")).hasStatusOk();
    }

    @Test
    void a_group_gets_a_picture_and_loses_it() {
        var path = path(create(Visibility.OPEN));
        var put = mvc.put()
                .uri(path + "/cover")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(Pixel.PNG)
                .with(cast.api(BJORN))
                .exchange();
        assertThat(put).hasStatusOk().bodyJson().extractingPath("$.coverId").isNotNull();
        assertThat(delete(BJORN, path + "/cover")).hasStatus(204);
        assertThat(get(BJORN, path)).bodyJson().extractingPath("$.coverId").isNull();
        var text = mvc.put()
                .uri(path + "/cover")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content("ingen bild")
                .with(cast.api(BJORN));
        assertThat(text).hasStatus(422);
    }

    @ParameterizedTest
    @CsvSource({"en, We run a project", "sv, Vi driver ett projekt"})
    void a_template_says_what_the_group_is_for_in_the_makers_language(String language, String words) {
        var body = "{\"name\":\"Mall\",\"template\":\"project\"}";
        var made = send(BJORN, mvc.post().uri("/api/v1/groups").header("Accept-Language", language), body);
        assertThat(made).hasStatus(201);
        assertThat(made).bodyJson().extractingPath("$.purpose").asString().startsWith(words);
        assertThat(made).bodyJson().extractingPath("$.visibility").isEqualTo("closed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/members", "/invitations", "/invitations/unit", "/rules"})
    void an_empty_body_is_told_what_is_missing(String end) {
        assertThat(send(BJORN, mvc.post().uri(path(create(Visibility.OPEN)) + end), "{}"))
                .hasStatus(422)
                .bodyJson()
                .hasPath("$.errors[0].field");
    }

    @Test
    void a_role_that_is_none_is_refused() {
        var farid = path(create(Visibility.OPEN)) + "/members/" + cast.id(FARID) + "/role";
        assertThat(send(BJORN, mvc.put().uri(farid), "{\"role\":\"guest\"}")).hasStatus(422);
        assertThat(send(BJORN, mvc.put().uri(farid), "{}")).hasStatus(422);
    }

    @Test
    void a_directory_group_is_brought_read_and_removed_by_administrators() {
        var path = "/api/v1/directory-groups/Program " + UUID.randomUUID();
        assertThat(send(EVA, mvc.put().uri(path), "{}")).hasStatus(422);
        assertThat(send(EVA, mvc.put().uri(path), "{\"usernames\":[\"anna\",null]}"))
                .hasStatus(422);
        assertThat(send(EVA, mvc.put().uri(path), "{\"usernames\":[\"anna\",\"Farid \",\"finns inte\"]}"))
                .hasStatus(204);
        assertThat(get(EVA, path))
                .bodyJson()
                .extractingPath("$.usernames")
                .asArray()
                .containsExactly("anna", "farid");
        assertThat(get(ANNA, path)).hasStatus(403);
        assertThat(delete(ANNA, path)).hasStatus(403);
        assertThat(delete(EVA, path)).hasStatus(204);
        assertThat(get(EVA, path)).hasStatus(404);
    }

    @Test
    void the_document_tells_what_each_of_them_does() {
        assertThat(get(ANNA, "/api/v1/openapi.json"))
                .bodyJson()
                .extractingPath("$.paths['/api/v1/groups/{slug}/members/{person}/role'].put.summary")
                .asString()
                .isNotEmpty();
    }

    private void found(Cast who, String query, int number) {
        assertThat(get(who, "/api/v1/groups" + query))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .hasSize(number);
    }

    private Actor employee(UUID unit) {
        var username = "a" + UUID.randomUUID().toString().substring(0, 18);
        return cast.actor(people.create(Actor.SYSTEM, NewPerson.employee(username, "Någon Annan", "Kock", unit)));
    }

    private Group create(Visibility visibility) {
        return groups.create(cast.actor(BJORN), new GroupFields("Program", "", visibility.code()));
    }

    private static String path(Group group) {
        return "/api/v1" + group.path();
    }

    private static String after(MvcTestResult slice) {
        var body = new String(slice.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        return body.replaceFirst("(?s).*\"next\":\"([^\"]+)\".*", "$1");
    }

    private MvcTestResult get(Cast who, String path) {
        return mvc.get().uri(path).with(cast.api(who)).exchange();
    }

    private MvcTestResult delete(Cast who, String path) {
        return mvc.delete().uri(path).with(cast.api(who)).exchange();
    }

    private MvcTestResult send(Cast who, MockMvcRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(cast.api(who))
                .exchange();
    }
}
