package org.samverk.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicTests {
    @ParameterizedTest
    @CsvSource({
        "GROUP_ASKED, TASK",
        "GROUP_APPLIED, TASK",
        "GROUP_INVITED, OUTCOME",
        "GROUP_REFUSED, OUTCOME",
        "GROUP_APPOINTED, OUTCOME",
    })
    void what_waits_for_an_answer_is_a_task_and_the_answer_is_an_outcome(String kind, Topic topic) {
        assertThat(Topic.of(kind)).isEqualTo(topic);
    }
}
