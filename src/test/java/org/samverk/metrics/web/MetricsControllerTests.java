package org.samverk.metrics.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.cast.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamverkTest
class MetricsControllerTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    CastSetup cast;

    @Test
    void the_figures_are_for_whoever_has_the_token() {
        assertThat(mvc.get().uri("/metrics").header("Authorization", "Bearer " + TestDatabase.METRICS))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/plain;version=0.0.4")
                .bodyText()
                .contains(
                        "hikaricp_connections_pending{pool=\"samverk\"}",
                        "samverk_jobs_waiting",
                        "jvm_memory_used_bytes");
    }

    @Test
    void for_all_others_there_is_nothing_at_that_address() {
        assertThat(mvc.get().uri("/metrics")).hasStatus(404);
        assertThat(mvc.get().uri("/metrics").header("Authorization", "Bearer ")).hasStatus(404);
        assertThat(mvc.get().uri("/metrics").header("Authorization", TestDatabase.METRICS))
                .hasStatus(404);
        assertThat(mvc.get().uri("/metrics").header("Authorization", "Bearer x").with(cast.as(Cast.EVA)))
                .hasStatus(404);
    }
}
