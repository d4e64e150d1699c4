package org.samverk.folders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.SamverkTest;
import org.samverk.identity.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A program does with a group's files all that a person can do.
@SamverkTest
class GroupFilesApiTests {
    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    GroupFiles groupFiles;

    @Autowired
    Tokens tokens;

    @Autowired
    MockMvcTester mvc;

    final Map<UUID, String> secrets = new HashMap<>();
    FileGroup fileGroup;
    FileGroup.Scene scene;
    Actor member;
    GroupFile file;
    String api;
    String one;

    @BeforeEach
    void a_group_with_a_file() {
        fileGroup = beans.createBean(FileGroup.class);
        scene = fileGroup.create();
        member = scene.member();
        file = fileGroup.add(member, scene, null, "Plan.txt");
        api = "/api/v1/groups/" + scene.group().slug();
        one = api + "/files/" + file.id();
    }

    @Test
    void folders_are_made_renamed_listed_and_taken_away() {
        var made = call(member, HttpMethod.POST, api + "/folders", "{\"name\": \"Möten\"}");
        assertThat(made).hasStatus(201).bodyJson().extractingPath("$.name").isEqualTo("Möten");
        var id = read(made, "$.id");
        assertThat(call(member, HttpMethod.POST, api + "/folders", "{\"name\": \"2026\", \"parent\": \"" + id + "\"}"))
                .hasStatus(201);
        assertThat(call(member, HttpMethod.GET, api + "/folders?parent=" + id, null))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].name")
                .asArray()
                .containsExactly("2026");
        assertThat(call(member, HttpMethod.PUT, api + "/folders/" + id, "{\"name\": \"Sammanträden\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.name")
                .isEqualTo("Sammanträden");
        problem(call(member, HttpMethod.DELETE, api + "/folders/" + id, null), 409);
        problem(call(member, HttpMethod.POST, api + "/folders", "{\"name\": \"sammanträden\"}"), 422);
        problem(call(member, HttpMethod.POST, api + "/folders", "{}"), 422);
        problem(call(scene.outsider(), HttpMethod.GET, api + "/folders/" + id, null), 404);
    }

    @Test
    void a_file_is_renamed_moved_labelled_locked_taken_away_and_put_back() {
        var folder = read(call(member, HttpMethod.POST, api + "/folders", "{\"name\": \"Möten\"}"), "$.id");
        var facts = "{\"name\": \"Ny plan.txt\", \"folder\": \"" + folder + "\", \"labels\": [\"budget\", \"2026\"]}";
        assertThat(call(member, HttpMethod.PUT, one, facts))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.name", name -> assertThat(name).isEqualTo("Ny plan.txt"))
                .hasPathSatisfying("$.folder", place -> assertThat(place).isEqualTo(folder))
                .hasPathSatisfying(
                        "$.labels", labels -> assertThat(labels).asArray().containsExactly("budget", "2026"));
        assertThat(call(member, HttpMethod.GET, api + "/files/labels", null))
                .bodyJson()
                .extractingPath("$.items[*].label")
                .asArray()
                .containsExactly("2026", "budget");
        assertThat(call(member, HttpMethod.PUT, one + "/lock", null))
                .bodyJson()
                .extractingPath("$.lockedBy")
                .isNotNull();
        problem(call(scene.administrator(), HttpMethod.DELETE, one, null), 409);
        assertThat(call(scene.administrator(), HttpMethod.DELETE, one + "/lock", null))
                .hasStatusOk();
        assertThat(call(member, HttpMethod.DELETE, one, null)).hasStatusOk();
        assertThat(call(member, HttpMethod.GET, api + "/files?folder=" + folder, null))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        assertThat(call(member, HttpMethod.POST, one + "/restoration", null)).hasStatusOk();
        assertThat(groupFiles.require(member, file.id()).deletedBy()).isNull();
        problem(call(member, HttpMethod.PUT, one, "{\"folder\": \"" + UUID.randomUUID() + "\"}"), 404);
    }

    @Test
    void versions_are_taken_up_again_and_the_official_one_is_finalised_and_withdrawn_with_its_history() {
        var admin = scene.administrator();
        var newer = fileGroup.upload(member, "Plan.txt");
        assertThat(call(member, HttpMethod.POST, one + "/versions", "{\"file\": \"" + newer + "\"}"))
                .hasStatus(201);
        assertThat(call(member, HttpMethod.POST, one + "/versions/1/restoration", null))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.version")
                .isEqualTo(3);
        problem(call(member, HttpMethod.POST, one + "/versions/9/restoration", null), 404);
        problem(call(member, HttpMethod.PUT, one + "/official", "{\"version\": 3}"), 403);
        problem(call(admin, HttpMethod.PUT, one + "/official", "{}"), 422);
        assertThat(call(admin, HttpMethod.PUT, one + "/official", "{\"version\": 3}"))
                .hasStatusOk();
        assertThat(call(scene.outsider(), HttpMethod.GET, one + "/official", null))
                .bodyJson()
                .extractingPath("$.version")
                .isEqualTo(3);
        assertThat(call(admin, HttpMethod.DELETE, one + "/official", null))
                .bodyJson()
                .extractingPath("$.official")
                .isNull();
        problem(call(scene.outsider(), HttpMethod.GET, one + "/official", null), 404);
        problem(call(scene.outsider(), HttpMethod.GET, one + "/finalisations", null), 404);
        assertThat(call(member, HttpMethod.GET, one + "/finalisations", null))
                .bodyJson()
                .extractingPath("$.items[*].version")
                .asArray()
                .containsExactly(null, 3);
    }

    @Test
    void the_files_of_a_subject_are_for_those_who_see_it() {
        var path = "/api/v1/subjects/" + file.id() + "/files";
        assertThat(call(member, HttpMethod.GET, path, null))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].name")
                .asArray()
                .containsExactly("Plan.txt");
        problem(call(scene.outsider(), HttpMethod.GET, path, null), 404);
    }

    private MvcTestResult call(
            Actor actor, HttpMethod method, String path, @org.jspecify.annotations.Nullable String body) {
        var token = secrets.computeIfAbsent(
                actor.requirePerson(),
                who -> tokens.create(actor, "Filprogram", 1).secret());
        var request = mvc.method(method).uri(path).header("Authorization", "Bearer " + token);
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON).content(body).exchange();
    }

    private static String read(MvcTestResult answer, String path) {
        try {
            return com.jayway.jsonpath.JsonPath.read(answer.getResponse().getContentAsString(), path);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void problem(MvcTestResult answer, int status) {
        assertThat(answer).hasStatus(status).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }
}
