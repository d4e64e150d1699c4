package org.samverk.kernel.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.samverk.cast.SamverkTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.ApplicationAvailabilityBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
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

    @Test
    void what_is_sent_while_it_ends_is_taken_all_the_same() {
        AvailabilityChangeEvent.publish(program, ReadinessState.REFUSING_TRAFFIC);
        try {
            assertThat(mvc.post().uri("/posts").with(csrf().useInvalidToken())).hasStatus(403);
        } finally {
            AvailabilityChangeEvent.publish(program, ReadinessState.ACCEPTING_TRAFFIC);
        }
    }

    @Test
    void what_is_sent_before_it_is_ready_waits_for_that() throws Exception {
        var filter = new ReadinessFilter(new ApplicationAvailabilityBean());
        var taken = new MockFilterChain();
        var sending = CompletableFuture.runAsync(() -> send(filter, taken));
        assertThatThrownBy(() -> sending.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);

        filter.note(new AvailabilityChangeEvent<>(program, ReadinessState.ACCEPTING_TRAFFIC));

        sending.get(5, TimeUnit.SECONDS);
        assertThat(taken.getRequest()).isNotNull();
    }

    private static void send(ReadinessFilter filter, MockFilterChain taken) {
        try {
            filter.doFilter(new MockHttpServletRequest("POST", "/posts"), new MockHttpServletResponse(), taken);
        } catch (IOException | ServletException e) {
            throw new IllegalStateException(e);
        }
    }
}
