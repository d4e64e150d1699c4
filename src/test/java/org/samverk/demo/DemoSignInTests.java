package org.samverk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.samverk.cast.Cast;
import org.samverk.cast.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The first page of the demo, as somebody who has just started it meets it.
@DemoTest
class DemoSignInTests {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void one_click_lets_anybody_be_anybody_of_the_cast() {
        for (var member : Cast.values()) {
            if (!member.isVisitor()) {
                assertThat(body(start(member)))
                        .as(member.username())
                        .contains("href=\"/people/" + member.username() + "\"");
            }
        }
    }

    @Test
    void the_button_bears_a_token_and_does_nothing_without_it() {
        assertThat(mvc.post().uri("/sign-in/demo/anna")).hasStatus(403);
    }

    @Test
    void there_is_enough_of_everything_to_look_at() {
        var least = Map.of(
                "feed.post", 100,
                "conversations.comment", 100,
                "ideas.idea", 20,
                "documents.draft", 5,
                "decisions.request", 7,
                "sites.page", 50,
                "feed.news", 4,
                "polls.poll", 1,
                "folders.item", 4);
        least.forEach((table, number) -> assertThat(count(table)).as(table).isGreaterThanOrEqualTo(number));
    }

    /// What stands behind the button of the page, with the session that the page began.
    private MvcTestResult start(Cast member) {
        var page = mvc.get().uri("/sign-in").exchange();
        var form = Jsoup.parse(body(page)).select("form[action=/sign-in/demo/" + member.username() + "]");
        assertThat(form.text()).contains(member.fullName());
        var entered = mvc.post()
                .uri(form.attr("action"))
                .param("_csrf", form.select("[name=_csrf]").val())
                .cookie(page.getResponse().getCookies())
                .exchange();
        assertThat(entered).hasStatus(303).hasHeader("Location", "/");
        return mvc.get().uri("/").cookie(entered.getResponse().getCookies()).exchange();
    }

    private static String body(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
