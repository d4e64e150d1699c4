package org.samverk.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.cast.Reads.How.FROM_END_TO_END;
import static org.samverk.cast.Reads.How.ON_INDEXES;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samverk.cast.LargeTest;
import org.samverk.cast.Reads;
import org.samverk.kernel.TimeSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Finding what is due by mail costs what is due, however much has been told before. It is asked for all day.
@LargeTest
class DuePlanTests {
    @Autowired
    LetterTable letters;

    @Autowired
    TimeSource time;

    @Autowired
    Reads reads;

    @Test
    void whether_anything_is_due_is_seen_at_once() {
        assertThat(reads.during(
                        ON_INDEXES, () -> letters.peopleDue(time.instant().minus(Duration.ofDays(400)), 500)))
                .doesNotContainKey("notifications.notification");
    }

    @Test
    void what_is_due_is_found_without_reading_what_is_not() {
        var tomorrow = time.instant().plus(Duration.ofDays(2));
        assertThat(letters.peopleDue(tomorrow, 500)).isNotEmpty();
        assertThat(reads.during(FROM_END_TO_END, () -> due(tomorrow))).isEmpty();
    }

    private void due(Instant now) {
        List.copyOf(letters.peopleDue(now, 5)).forEach(person -> letters.due(person, now));
    }
}
