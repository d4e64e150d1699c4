package org.samverk.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samverk.cast.SamverkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamverkTest
class OpenApiTests {
    @Autowired
    private MockMvcTester mvc;

    @Test
    void the_document_tells_of_the_api_and_nothing_else() {
        var answer = mvc.get().uri("/api/v1/openapi.json").exchange();

        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().extractingPath("$.openapi").asString().startsWith("3.1");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.paths")
                .asMap()
                .containsKey("/api/v1/people")
                .allSatisfy(
                        (path, operations) -> assertThat(String.valueOf(path)).startsWith("/api/v1/"));
        assertThat(answer).bodyJson().extractingPath("$.servers[0].url").isEqualTo("/");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.components.securitySchemes.token.scheme")
                .isEqualTo("bearer");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.components.schemas")
                .asMap()
                .containsKey("Problem")
                .doesNotContainKey("Actor");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.paths['/api/v1/people'].post.responses.default.content")
                .asMap()
                .containsKey("application/problem+json");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.paths['/api/v1/people'].get.parameters[*].name")
                .asArray()
                .containsExactlyInAnyOrder("q", "unit", "skill", "language", "title", "place", "arrived", "after");
    }

    @Test
    void there_is_no_other_document() {
        assertThat(mvc.get().uri("/v3/api-docs")).hasStatus(303).hasHeader("Location", "/sign-in");
        assertThat(mvc.get().uri("/swagger-ui.html")).hasStatus(303).hasHeader("Location", "/sign-in");
    }
}
