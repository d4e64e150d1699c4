package org.samverk.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Where news is found, and what programs do with it.
@SamverkTest
class NewsPageTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    NewsEditors editors;

    @Autowired
    People people;

    @Autowired
    CastSetup cast;

    @Test
    void every_employee_finds_the_news_in_the_rail_and_who_writes_them_finds_that_too() {
        var anna = cast.newcomer("Anna Test");
        var as = anna.requirePerson();
        var page = mvc.get().uri("/settings").with(cast.as(as)).exchange();
        assertThat(page).bodyText().contains("href=\"/news\"").doesNotContain("href=\"/news/new\"");

        editors.add(cast.actor(Cast.EVA), people.me(anna).username());

        assertThat(mvc.get().uri("/settings").with(cast.as(as))).bodyText().contains("href=\"/news/new\"");
        assertThat(mvc.get().uri("/news/new").with(cast.as(as)))
                .hasStatusOk()
                .bodyText()
                .contains("data-keep=\"news-title\"");
    }

    @Test
    void a_program_takes_news_back_puts_it_back_and_sees_what_waits() throws Exception {
        var body = "{\"title\": \"Ny växel\", \"markdown\": \"Från i dag.\"}";
        var made = call(Cast.DAVID, HttpMethod.POST, "/api/v1/news", body);
        var path = "/api/v1/news/" + JsonPath.<String>read(made.getResponse().getContentAsString(), "$.id");
        assertThat(call(Cast.DAVID, HttpMethod.DELETE, path, "")).hasStatus(204);
        assertThat(call(Cast.ANNA, HttpMethod.GET, path, "")).hasStatus(404);
        assertThat(call(Cast.DAVID, HttpMethod.POST, path + "/restoration", "")).hasStatusOk();
        assertThat(call(Cast.ANNA, HttpMethod.GET, path, "")).hasStatusOk();

        var later = "{\"title\": \"Senare\", \"markdown\": \"Vänta.\", \"from\": \"2099-01-01T08:00:00Z\"}";
        assertThat(call(Cast.DAVID, HttpMethod.POST, "/api/v1/news", later)).hasStatus(422);
        assertThat(call(Cast.DAVID, HttpMethod.GET, "/api/v1/news/waiting", "")).hasStatusOk();
        assertThat(call(Cast.ANNA, HttpMethod.GET, "/api/v1/news/waiting", "")).hasStatus(403);
    }

    @Test
    void a_program_keeps_the_list_of_who_else_writes_news() {
        assertThat(call(Cast.EVA, HttpMethod.PUT, "/api/v1/news/editors/farid", ""))
                .hasStatus(204);
        assertThat(call(Cast.EVA, HttpMethod.GET, "/api/v1/news/editors", ""))
                .bodyText()
                .contains("\"farid\"");
        assertThat(call(Cast.EVA, HttpMethod.PUT, "/api/v1/news/editors/hugo", ""))
                .hasStatus(422);
        assertThat(call(Cast.FARID, HttpMethod.GET, "/api/v1/news/editors", "")).hasStatus(403);
        assertThat(call(Cast.EVA, HttpMethod.DELETE, "/api/v1/news/editors/farid", ""))
                .hasStatus(204);
        assertThat(call(Cast.EVA, HttpMethod.GET, "/api/v1/news/editors", ""))
                .bodyText()
                .doesNotContain("\"farid\"");
    }

    private MvcTestResult call(Cast as, HttpMethod method, String path, String body) {
        var request = mvc.method(method).uri(path).with(cast.api(as));
        return (body.isEmpty()
                        ? request
                        : request.contentType(MediaType.APPLICATION_JSON).content(body))
                .exchange();
    }
}
