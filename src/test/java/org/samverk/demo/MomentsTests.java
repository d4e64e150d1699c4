package org.samverk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MomentsTests {
    private static final Instant NOW = Instant.parse("2026-11-23T21:30:00Z");
    private final Moments moments = Moments.before(NOW);

    @Test
    void a_day_and_a_time_are_meant_in_swedish_time() {
        assertThat(moments.at("-3d 14:20")).isEqualTo("2026-11-20T13:20:00Z");
        assertThat(moments.at("-100d 14:20")).isEqualTo("2026-08-15T12:20:00Z");
    }

    @Test
    void a_span_is_counted_back_from_now() {
        assertThat(moments.at("-40m")).isEqualTo("2026-11-23T20:50:00Z");
        assertThat(moments.at("-1d 2h")).isEqualTo("2026-11-22T19:30:00Z");
    }

    @Test
    void a_comment_comes_after_its_post_and_never_in_the_future() {
        assertThat(moments.after(Instant.parse("2026-11-20T13:20:00Z"), "+1d 2h"))
                .isEqualTo("2026-11-21T15:20:00Z");
        assertThat(moments.after(Instant.parse("2026-11-23T20:00:00Z"), "+5h")).isBefore(NOW);
    }

    @Test
    void anything_else_is_a_fault_in_the_file() {
        assertThatIllegalArgumentException().isThrownBy(() -> moments.at("yesterday"));
    }
}
