package org.samverk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.EVA;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamverkTest
class BadInputTests {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CastSetup cast;

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[1,2", "nul", "{\"name\":\"a\"} {}", "{\"name\":\"a\",\"name\":\"b\"}", "{'name':1}"})
    void what_is_no_json_is_refused(String body) {
        assertProblem(create(body.getBytes(StandardCharsets.UTF_8)), 400);
    }

    @Test
    void malformed_utf_8_is_refused() {
        assertProblem(create(new byte[] {'{', '"', 'n', 'a', 'm', 'e', '"', ':', '"', (byte) 0xc3, '"', '}'}), 400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"nmae\":\"Fel\"} | nmae",
                "{\"name\":{\"first\":\"Fel\"}} | name",
                "{\"name\":17} | name",
                "{\"name\":[\"Fel\"]} | name",
                "{\"unitId\":\"fel\"} | unitId",
                "{\"roles\":[{}]} | roles.0",
                "{\"roles\":[\"boss\"]} | roles",
                "{\"roles\":[null]} | roles.0",
                "{\"kind\":\"robot\"} | kind",
                "{\"username\":\"x y\",\"name\":\"Fel\"} | username",
            })
    void a_wrong_property_is_named(String body, String field) {
        var answer = create(body.getBytes(StandardCharsets.UTF_8));

        assertProblem(answer, 422);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .contains(field);
    }

    @Test
    void a_deep_document_is_refused() {
        assertProblem(create("[".repeat(100_000).getBytes(StandardCharsets.UTF_8)), 400);
    }

    @Test
    void more_than_12_megabytes_are_refused() {
        var body = new byte[12 * 1024 * 1024 + 1];
        Arrays.fill(body, (byte) ' ');

        assertProblem(create(body), 413);
    }

    @Test
    void other_kinds_of_content_are_refused() {
        var request = mvc.post().uri("/api/v1/people").with(cast.api(EVA));

        assertProblem(
                request.contentType(MediaType.TEXT_XML).content("<person/>").exchange(), 415);
    }

    @Test
    void other_kinds_of_answers_are_refused() {
        assertProblem(
                mvc.get()
                        .uri("/api/v1/me")
                        .with(cast.api(ANNA))
                        .accept(MediaType.TEXT_XML)
                        .exchange(),
                406);
    }

    @Test
    void a_wrong_method_is_refused() {
        assertProblem(mvc.patch().uri("/api/v1/people").with(cast.api(ANNA)).exchange(), 405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?unit=fel", "?unit=%00"})
    void a_wrong_parameter_is_refused(String query) {
        assertProblem(
                mvc.get()
                        .uri(URI.create("/api/v1/people" + query))
                        .with(cast.api(ANNA))
                        .exchange(),
                400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?after=fel", "?q=%00", "?q=%25%27", "?after=AAAA"})
    void odd_words_find_what_they_find(String query) {
        assertThat(mvc.get().uri(URI.create("/api/v1/people" + query)).with(cast.api(ANNA)))
                .hasStatusOk();
    }

    @Test
    void an_unknown_address_is_a_problem_too() {
        assertProblem(
                mvc.get().uri("/api/v1/people/finns.inte").with(cast.api(ANNA)).exchange(), 404);
        assertProblem(mvc.get().uri("/api/v1/finns-inte").with(cast.api(ANNA)).exchange(), 404);
    }

    private MvcTestResult create(byte[] body) {
        return mvc.post()
                .uri("/api/v1/people")
                .with(cast.api(EVA))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static void assertProblem(MvcTestResult answer, int status) {
        assertThat(answer).hasStatus(status).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(status);
    }
}
