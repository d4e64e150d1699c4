package org.samverk.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samverk.ideas.IdeaStatus.ACCEPTED;
import static org.samverk.ideas.IdeaStatus.DECLINED;
import static org.samverk.ideas.IdeaStatus.DUPLICATE;
import static org.samverk.ideas.IdeaStatus.EVALUATING;
import static org.samverk.ideas.IdeaStatus.IMPLEMENTED;
import static org.samverk.ideas.IdeaStatus.STARTED;
import static org.samverk.ideas.IdeaStatus.SUBMITTED;
import static org.samverk.ideas.IdeaStatus.WITHDRAWN;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdeaStatusTests {
    /// Every state that the product knows, with what may follow it.
    private static final Map<IdeaStatus, Set<IdeaStatus>> NEXT = new EnumMap<>(Map.of(
            SUBMITTED, Set.of(EVALUATING, ACCEPTED, DECLINED, DUPLICATE, WITHDRAWN),
            EVALUATING, Set.of(ACCEPTED, DECLINED, DUPLICATE, WITHDRAWN),
            ACCEPTED, Set.of(STARTED, IMPLEMENTED, DECLINED),
            STARTED, Set.of(IMPLEMENTED, DECLINED),
            DECLINED, Set.of(EVALUATING),
            IMPLEMENTED, Set.of(),
            DUPLICATE, Set.of(EVALUATING, DUPLICATE),
            WITHDRAWN, Set.of()));

    @Test
    void each_state_is_followed_by_these_and_no_others() {
        assertThat(NEXT.keySet()).containsExactly(IdeaStatus.values());
        for (var status : IdeaStatus.values()) {
            assertThat(status.next()).as(status.code()).isEqualTo(NEXT.get(status));
        }
    }

    @Test
    void no_answer_merges_or_withdraws_an_idea() {
        for (var status : IdeaStatus.values()) {
            assertThat(status.answers()).as(status.code()).doesNotContain(DUPLICATE, WITHDRAWN);
            assertThat(status.next()).containsAll(status.answers());
        }
    }

    @Test
    void an_idea_waits_until_it_is_answered_or_withdrawn() {
        for (var status : IdeaStatus.values()) {
            assertThat(status.isWaiting()).as(status.code()).isEqualTo(!status.isAnswered() && status != WITHDRAWN);
        }
    }
}
