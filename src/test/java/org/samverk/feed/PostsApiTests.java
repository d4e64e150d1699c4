package org.samverk.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.MembershipRole;
import org.samverk.access.Memberships;
import org.samverk.access.Visibility;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.conversations.Conversations;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.kernel.TimeSource;
import org.samverk.people.Writing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// All that one does with a post, done by a program.
@SamverkTest
class PostsApiTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Groups groups;

    @Autowired
    Memberships memberships;

    @Autowired
    Conversations conversations;

    @Autowired
    Writing writing;

    @Autowired
    TimeSource time;

    @Autowired
    CastSetup cast;

    Group group;

    @BeforeEach
    void bjorns_group_with_farid() {
        group = groups.create(
                cast.actor(Cast.BJORN), new GroupFields("Program " + UUID.randomUUID(), "", Visibility.CLOSED.code()));
        memberships.put(cast.id(Cast.FARID), group.id(), MembershipRole.MEMBER, time.instant());
    }

    @Test
    void a_post_is_written_with_all_its_options_changed_taken_back_and_put_back() throws Exception {
        var made = call(Cast.BJORN, HttpMethod.POST, "", """
                {"group": "%s", "markdown": "Städdag #vår", "question": true, "mustRead": true,
                 "poll": {"question": "Vilken dag?", "options": ["Lördag", "Söndag"]}}
                """.formatted(group.slug()));
        assertThat(made).hasStatus(201);
        var path = "/" + key(made);
        assertThat(made).bodyJson().extractingPath("$.question").isEqualTo(true);
        assertThat(made).bodyJson().extractingPath("$.mustRead").isEqualTo(true);
        assertThat(made).bodyJson().extractingPath("$.topics[0]").isEqualTo("vår");
        assertThat(at(Cast.FARID, HttpMethod.GET, "/api/v1/polls" + path, null)).hasStatusOk();

        assertThat(call(Cast.FARID, HttpMethod.PUT, path, "{\"markdown\": \"Inte mitt\"}"))
                .hasStatus(403);
        assertThat(call(Cast.BJORN, HttpMethod.PUT, path, "{\"markdown\": \" \"}"))
                .hasStatus(422)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(call(Cast.BJORN, HttpMethod.PUT, path, "{\"markdown\": \"Städdag i maj\"}"))
                .hasStatusOk();
        assertThat(call(Cast.FARID, HttpMethod.GET, path + "/history", null))
                .bodyJson()
                .extractingPath("$[1].markdown")
                .asString()
                .startsWith("Städdag #vår");

        assertThat(call(Cast.BJORN, HttpMethod.DELETE, path, null)).hasStatus(204);
        assertThat(call(Cast.FARID, HttpMethod.GET, path, null)).hasStatus(404);
        assertThat(call(Cast.BJORN, HttpMethod.POST, path + "/restoration", null))
                .hasStatusOk();
        assertThat(call(Cast.FARID, HttpMethod.GET, path, null)).hasStatusOk();
    }

    @Test
    void a_post_with_a_poll_that_is_wrong_is_not_written_at_all() {
        var refused = call(Cast.BJORN, HttpMethod.POST, "", """
                {"group": "%s", "markdown": "Städdag", "poll": {"question": "Vilken dag?", "options": ["Lördag"]}}
                """.formatted(group.slug()));

        assertThat(refused).hasStatus(422);
        assertThat(call(Cast.BJORN, HttpMethod.GET, "?group=" + group.slug(), null))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }

    @Test
    void a_question_gets_an_answer_and_loses_it_again() throws Exception {
        var path = "/" + write(Cast.FARID, "Vem har nyckeln?", "");
        var comment = conversations.comment(
                cast.actor(Cast.BJORN),
                UUID.fromString(path.substring(1)),
                writing.markdown(cast.actor(Cast.BJORN), "Jag"));
        assertThat(call(Cast.FARID, HttpMethod.PUT, path + "/answer/" + comment.id(), null))
                .hasStatus(403);

        assertThat(call(Cast.FARID, HttpMethod.PUT, path + "/question", null)).hasStatusOk();
        assertThat(call(Cast.FARID, HttpMethod.PUT, path + "/answer/" + comment.id(), null))
                .bodyJson()
                .extractingPath("$.answer")
                .isEqualTo(comment.id().toString());
        assertThat(call(Cast.FARID, HttpMethod.DELETE, path + "/answer", null))
                .bodyJson()
                .extractingPath("$.answer")
                .isNull();
        assertThat(call(Cast.FARID, HttpMethod.DELETE, path + "/question", null))
                .bodyJson()
                .extractingPath("$.question")
                .isEqualTo(false);
    }

    @Test
    void administrators_pin_and_ask_to_read_and_members_confirm() throws Exception {
        var path = "/" + write(Cast.BJORN, "Viktigt", "");
        assertThat(call(Cast.FARID, HttpMethod.PUT, path + "/pin", null)).hasStatus(403);
        assertThat(call(Cast.BJORN, HttpMethod.PUT, path + "/pin", null)).hasStatusOk();
        assertThat(at(Cast.FARID, HttpMethod.GET, "/api/v1/groups/" + group.slug() + "/pins", null))
                .bodyJson()
                .extractingPath("$[0].post.markdown")
                .asString()
                .startsWith("Viktigt");
        assertThat(call(Cast.BJORN, HttpMethod.DELETE, path + "/pin", null)).hasStatusOk();

        assertThat(call(Cast.FARID, HttpMethod.PUT, path + "/confirmation", null))
                .hasStatus(403);
        assertThat(call(Cast.BJORN, HttpMethod.PUT, path + "/must-read", null)).hasStatusOk();
        assertThat(at(Cast.FARID, HttpMethod.GET, "/api/v1/must-reads", null))
                .bodyText()
                .contains(path.substring(1));
        assertThat(call(Cast.BJORN, HttpMethod.POST, path + "/reminder", null))
                .bodyJson()
                .extractingPath("$.told")
                .isEqualTo(1);
        assertThat(call(Cast.BJORN, HttpMethod.POST, path + "/reminder", null)).hasStatus(409);
        assertThat(call(Cast.FARID, HttpMethod.PUT, path + "/confirmation", null))
                .hasStatusOk();
        assertThat(call(Cast.BJORN, HttpMethod.GET, path + "/readership", null))
                .bodyJson()
                .extractingPath("$.confirmed")
                .isEqualTo(1);
        assertThat(call(Cast.BJORN, HttpMethod.GET, path + "/readers?confirmed=true", null))
                .bodyJson()
                .extractingPath("$.items[0].person")
                .isEqualTo("farid");
        assertThat(call(Cast.FARID, HttpMethod.GET, path + "/readers", null)).hasStatus(403);
        assertThat(call(Cast.BJORN, HttpMethod.DELETE, path + "/must-read", null))
                .hasStatusOk();
        assertThat(call(Cast.BJORN, HttpMethod.GET, path + "/readers", null)).hasStatus(403);
    }

    @Test
    void a_planned_post_gets_another_time_and_is_published() throws Exception {
        var later = time.instant().plus(Duration.ofDays(2));
        var path = "/" + write(Cast.FARID, "Sedan", ", \"publishAt\": \"" + later + "\"");
        assertThat(call(Cast.BJORN, HttpMethod.GET, path, null)).hasStatus(404);
        assertThat(call(Cast.FARID, HttpMethod.GET, "/scheduled", null))
                .bodyText()
                .contains(path.substring(1));

        var past = "{\"publishAt\": \"2020-01-01T08:00:00Z\"}";
        assertThat(call(Cast.FARID, HttpMethod.PUT, path + "/schedule", past)).hasStatus(422);
        assertThat(call(Cast.FARID, HttpMethod.PUT, path + "/schedule", "{}")).hasStatus(422);
        var plan = "{\"publishAt\": \"" + later.plus(Duration.ofDays(1)) + "\"}";
        assertThat(call(Cast.FARID, HttpMethod.PUT, path + "/schedule", plan)).hasStatusOk();
        assertThat(call(Cast.FARID, HttpMethod.POST, path + "/publication", null))
                .bodyJson()
                .extractingPath("$.publishAt")
                .isNull();
        assertThat(call(Cast.BJORN, HttpMethod.GET, path, null)).hasStatusOk();
        assertThat(call(Cast.FARID, HttpMethod.PUT, path + "/schedule", plan)).hasStatus(403);
    }

    @Test
    void topics_are_found_followed_and_left() throws Exception {
        var word = "program" + UUID.randomUUID().toString().substring(0, 8);
        var id = write(Cast.FARID, "Om #" + word, "");
        assertThat(at(Cast.BJORN, HttpMethod.GET, "/api/v1/topics?beginning=" + word, null))
                .bodyJson()
                .extractingPath("$[0].posts")
                .isEqualTo(1);
        assertThat(at(Cast.GRETA, HttpMethod.GET, "/api/v1/topics?beginning=" + word, null))
                .bodyText()
                .isEqualTo("[]");
        assertThat(at(Cast.BJORN, HttpMethod.GET, "/api/v1/topics/" + word + "/posts", null))
                .bodyText()
                .contains(id);

        assertThat(at(Cast.BJORN, HttpMethod.PUT, "/api/v1/topics/" + word + "/following", null))
                .hasStatus(204);
        assertThat(at(Cast.BJORN, HttpMethod.GET, "/api/v1/topics/followed", null))
                .bodyText()
                .contains(word);
        assertThat(at(Cast.BJORN, HttpMethod.DELETE, "/api/v1/topics/" + word + "/following", null))
                .hasStatus(204);
        assertThat(at(Cast.BJORN, HttpMethod.PUT, "/api/v1/topics/1/following", null))
                .hasStatus(404);
    }

    private String write(Cast as, String words, String more) throws Exception {
        var body = "{\"group\": \"%s\", \"markdown\": \"%s\"%s}".formatted(group.slug(), words, more);
        return key(call(as, HttpMethod.POST, "", body));
    }

    private static String key(MvcTestResult made) throws Exception {
        return JsonPath.read(made.getResponse().getContentAsString(), "$.id");
    }

    private MvcTestResult call(Cast as, HttpMethod method, String path, @Nullable String body) {
        return at(as, method, "/api/v1/posts" + path, body);
    }

    private MvcTestResult at(Cast as, HttpMethod method, String path, @Nullable String body) {
        var request = mvc.method(method).uri(path).with(cast.api(as));
        return (body == null
                        ? request
                        : request.contentType(MediaType.APPLICATION_JSON).content(body))
                .exchange();
    }
}
