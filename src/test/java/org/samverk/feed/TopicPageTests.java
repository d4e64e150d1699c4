package org.samverk.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Visibility;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.groups.Group;
import org.samverk.groups.GroupFields;
import org.samverk.groups.Groups;
import org.samverk.people.Writing;
import org.samverk.polls.PollFields;
import org.samverk.polls.PollResults;
import org.samverk.polls.Polls;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Topics as one finds, follows and is offered them.
@SamverkTest
class TopicPageTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Groups groups;

    @Autowired
    Posts posts;

    @Autowired
    Polls polls;

    @Autowired
    Writing writing;

    @Autowired
    CastSetup cast;

    private final String mark = "x" + UUID.randomUUID().toString().substring(0, 8);
    Actor writer;
    Actor reader;

    @BeforeEach
    void posts_in_an_open_group_and_in_a_secret_one() {
        writer = cast.newcomer("Tage Test");
        reader = cast.newcomer("Rut Test");
        post(Visibility.OPEN, "Om #" + mark + "öppet");
        post(Visibility.SECRET, "Om #" + mark + "dolt");
    }

    @Test
    void while_one_types_the_topics_are_offered_that_one_may_see() {
        assertThat(get("/topic-suggestions?q=" + mark, reader))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[*].word")
                .isEqualTo(List.of(mark + "öppet"));
        assertThat(get("/topic-suggestions?q=" + mark, writer))
                .bodyJson()
                .extractingPath("$[*].word")
                .asArray()
                .containsExactlyInAnyOrder(mark + "öppet", mark + "dolt");
        assertThat(get("/topic-suggestions", reader)).hasStatusOk();
    }

    @Test
    void the_start_page_leads_to_all_topics_and_there_one_follows_them_and_stops() {
        assertThat(get("/", reader)).bodyText().contains("href=\"/topics\"");
        assertThat(get("/topics?q=" + mark, reader))
                .hasStatusOk()
                .bodyText()
                .contains("#" + mark + "öppet", "Följ ämnet")
                .doesNotContain(mark + "dolt", "Du följer");

        assertThat(follow("post", "/topics")).hasHeader("Location", "/topics");
        assertThat(get("/topics", reader)).bodyText().contains("Du följer", "Sluta följa ämnet");
        assertThat(follow("delete", "/topics")).hasHeader("Location", "/topics");
        assertThat(get("/topics?q=ingetsådant", reader)).bodyText().contains("Inget ämne börjar så");
    }

    @Test
    void a_topic_shows_the_polls_of_its_posts() {
        var asked = post(Visibility.OPEN, "Rösta om #" + mark + "öppet");
        polls.create(
                writer,
                asked.id(),
                new PollFields("Vilken färg?", List.of("Röd", "Blå"), false, false, PollResults.ALWAYS, null));

        assertThat(get("/topics/" + mark + "öppet", reader)).bodyText().contains("Vilken färg?");
    }

    private MvcTestResult follow(String method, String back) {
        return mvc.post()
                .uri("/topics/{topic}/following", mark + "öppet")
                .with(cast.as(reader.requirePerson()))
                .with(csrf())
                .param("_method", method)
                .param("back", back)
                .exchange();
    }

    private Post post(Visibility visibility, String words) {
        Group group = groups.create(writer, new GroupFields("Ämnen " + UUID.randomUUID(), "", visibility.code()));
        return posts.post(writer, group.id(), writing.markdown(writer, words));
    }

    private MvcTestResult get(String path, Actor as) {
        return mvc.get()
                .uri(path)
                .header("Accept-Language", "sv")
                .with(cast.as(as.requirePerson()))
                .exchange();
    }
}
