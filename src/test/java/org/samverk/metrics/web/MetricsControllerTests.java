package org.samverk.metrics.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamverkTest
class MetricsControllerTests {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    CastSetup cast;

    @Test
    void without_a_token_in_the_settings_there_is_nothing_at_that_address() {
        assertThat(mvc.get().uri("/metrics")).hasStatus(404);
        assertThat(mvc.get().uri("/metrics").header("Authorization", "Bearer ")).hasStatus(404);
        assertThat(mvc.get().uri("/metrics").header("Authorization", "Bearer x").with(cast.as(Cast.EVA)))
                .hasStatus(404);
    }
}
