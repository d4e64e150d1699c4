package org.samverk.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.ANNA;
import static org.samverk.cast.Cast.EVA;
import static org.samverk.cast.Cast.VISITOR;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamverkTest
class PeopleApiTests {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CastSetup cast;

    @Test
    void a_token_tells_whose_it_is() {
        assertThat(mvc.get().uri("/api/v1/me").with(cast.api(ANNA)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.username")
                .isEqualTo("anna");
    }

    @Test
    void without_a_token_nothing_is_told() {
        assertThat(mvc.get().uri("/api/v1/people").with(cast.api(VISITOR)))
                .hasStatus(401)
                .hasHeader("WWW-Authenticate", "Bearer");
        assertThat(mvc.get().uri("/api/v1/me").header("Authorization", "Bearer samverk_wrong"))
                .hasStatus(401);
    }

    @Test
    void a_session_does_not_open_the_api() {
        var session = mvc.get().uri("/settings").exchange().getResponse().getCookie("SESSION");

        assertThat(mvc.get().uri("/api/v1/me").cookie(session)).hasStatus(401);
    }

    @Test
    void people_are_found_by_words() {
        assertThat(mvc.get().uri("/api/v1/people?q=Sjöström").with(cast.api(EVA)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0].username")
                .isEqualTo("anna");
    }

    @Test
    void an_administrator_adds_somebody() {
        var username = "api" + UUID.randomUUID().toString().substring(0, 8);
        var body = """
                {"username":"%s","name":"Api Person","roles":["publisher"]}""".formatted(username);

        assertThat(mvc.post()
                        .uri("/api/v1/people")
                        .with(cast.api(EVA))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .hasStatus(201)
                .hasHeader("Location", "/api/v1/people/" + username)
                .bodyJson()
                .extractingPath("$.roles[0]")
                .isEqualTo("publisher");
        assertThat(mvc.post()
                        .uri("/api/v1/people")
                        .with(cast.api(ANNA))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .hasStatus(403);
    }
}
