package org.samverk.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.feed.Posts;
import org.samverk.files.Files;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.people.Writing;
import org.samverk.richtext.RichText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Anna's program reads and writes what is said about her post.
@SamverkTest
class CommentsApiTests {
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Conversations conversations;

    @Autowired
    Posts posts;

    @Autowired
    Groups groups;

    @Autowired
    Files files;

    @Autowired
    Writing writing;

    @Autowired
    CastSetup cast;

    Actor anna;
    UUID post;
    String list;

    @BeforeEach
    void a_post() {
        anna = cast.actor(Cast.ANNA);
        var group = groups.create(anna, new GroupFields("Program " + UUID.randomUUID(), "", Visibility.OPEN.code()));
        post = posts.post(anna, group.id(), text("Vad säger ni?")).id();
        list = "/api/v1/subjects/" + post + "/comments";
    }

    @Test
    void no_answer_of_a_long_thread_is_lost() {
        var first = conversations.comment(anna, post, text("Så här"));
        IntStream.range(0, 70).forEach(n -> conversations.comment(anna, post, first.id(), text("Svar " + n)));

        var listed = json(list);
        assertThat(listed.at("/items/0/answers").asInt()).isEqualTo(70);
        assertThat(words(listed)).hasSize(21).startsWith("Så här", "Svar 50").endsWith("Svar 69");

        var path = "/api/v1/comments/" + first.id() + "/answers";
        var newest = json(path);
        var rest = json(path + "?after=" + newest.path("next").asString());
        var all = new ArrayList<>(words(rest));
        all.addAll(words(newest));
        assertThat(all)
                .containsExactlyElementsOf(
                        IntStream.range(0, 70).mapToObj(n -> "Svar " + n).toList());
        assertThat(rest.path("next").isNull()).isTrue();
    }

    @Test
    void a_program_changes_takes_back_and_puts_back_what_its_person_said() {
        var said = UUID.fromString(
                send("POST", list, "{\"markdown\":\"Hej\"}", 201).path("id").asString());
        var path = "/api/v1/comments/" + said;

        assertThat(send("PUT", path, "{\"markdown\":\"Hej hej\"}", 200)
                        .path("markdown")
                        .asString())
                .startsWith("Hej hej");
        assertThat(json(path).path("editedAt").isNull()).isFalse();
        send("PUT", path, "{\"markdown\":\" \"}", 422);

        send("DELETE", path, null, 204);
        send("GET", path, null, 404);
        assertThat(json(list).path("items")).isEmpty();
        assertThat(send("POST", path + "/restoration", null, 200)
                        .path("markdown")
                        .asString())
                .startsWith("Hej hej");
        assertThat(json(list).path("items")).hasSize(1);
    }

    @Test
    void the_files_of_a_comment_are_told_and_stay_when_only_its_words_change() {
        var file = files.store(anna, new ByteArrayInputStream("Måndag".getBytes(StandardCharsets.UTF_8)), "schema.txt");
        var body = "{\"markdown\":\"Se schemat\",\"files\":[\"" + file + "\"]}";
        var said = send("POST", list, body, 201);

        assertThat(said.at("/files/0/name").asString()).isEqualTo("schema.txt");
        var changed = send("PUT", "/api/v1/comments/" + said.path("id").asString(), "{\"markdown\":\"Se\"}", 200);
        assertThat(changed.at("/files/0/url").asString()).isEqualTo("/files/" + file);
        var emptied = "{\"markdown\":\"Se\",\"files\":[]}";
        assertThat(send("PUT", "/api/v1/comments/" + said.path("id").asString(), emptied, 200)
                        .path("files"))
                .isEmpty();
    }

    private JsonNode json(String path) {
        return send("GET", path, null, 200);
    }

    private JsonNode send(String method, String path, @Nullable String body, int status) {
        var request = mvc.method(org.springframework.http.HttpMethod.valueOf(method))
                .uri(path)
                .with(cast.api(Cast.ANNA))
                .contentType(MediaType.APPLICATION_JSON);
        var answer = (body == null ? request : request.content(body)).exchange();
        assertThat(answer).hasStatus(status);
        try {
            var text = answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
            return JSON.readTree(text.isEmpty() ? "null" : text);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> words(JsonNode slice) {
        return slice.path("items")
                .valueStream()
                .map(each -> each.path("markdown").asString().strip())
                .toList();
    }

    private RichText text(String markdown) {
        return writing.markdown(anna, markdown);
    }
}
