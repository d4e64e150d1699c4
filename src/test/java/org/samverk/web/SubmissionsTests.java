package org.samverk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Cast.ANNA;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.TimeSource;
import org.springframework.beans.factory.annotation.Autowired;

@SamverkTest
class SubmissionsTests {
    @Autowired
    private Submissions submissions;

    @Autowired
    private CastSetup cast;

    @Autowired
    private TimeSource time;

    @Test
    void a_form_counts_once_for_thirty_days_and_is_then_forgotten() {
        var anna = cast.actor(ANNA);
        var token = UUID.randomUUID().toString();
        var now = time.instant();
        assertThat(submissions.once(anna, token, () -> "/first")).isEqualTo("/first");

        time.at(now.plus(Duration.ofDays(29)), submissions::sweep);
        assertThat(submissions.once(anna, token, () -> "/second")).isEqualTo("/first");
        time.at(now.plus(Duration.ofDays(31)), submissions::sweep);
        assertThat(submissions.once(anna, token, () -> "/second")).isEqualTo("/second");
    }
}
