package org.samverk.kernel.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samverk.cast.SamverkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamverkTest
class ReadinessTests {
    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext program;

    @Test
    void a_program_that_is_ready_is_up() {
        assertThat(mvc.get().uri("/health")).hasStatus(200).hasBodyTextEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void before_that_it_asks_for_patience() {
        AvailabilityChangeEvent.publish(program, ReadinessState.REFUSING_TRAFFIC);
        try {
            assertThat(mvc.get().uri("/health")).hasStatus(503).hasHeader("Retry-After", "3");
            assertThat(mvc.get().uri("/")).hasStatus(503).bodyText().contains("Samverk startar", "Samverk is starting");
        } finally {
            AvailabilityChangeEvent.publish(program, ReadinessState.ACCEPTING_TRAFFIC);
        }
    }
}
