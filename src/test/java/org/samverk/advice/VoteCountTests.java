package org.samverk.advice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samverk.advice.VoteCount.Verdict;

class VoteCountTests {
    @Test
    void more_yes_than_no_carries_and_as_many_is_a_tie() {
        assertThat(new VoteCount(2, 1, 5, 10, null, null).verdict()).isEqualTo(Verdict.CARRIED);
        assertThat(new VoteCount(1, 2, 0, 10, null, null).verdict()).isEqualTo(Verdict.LOST);
        assertThat(new VoteCount(2, 2, 1, 10, null, null).verdict()).isEqualTo(Verdict.TIED);
    }

    @Test
    void a_quorum_counts_those_who_abstain_and_is_reached_exactly() {
        assertThat(new VoteCount(2, 1, 2, 10, 50, null).verdict()).isEqualTo(Verdict.CARRIED);
        assertThat(new VoteCount(2, 1, 1, 10, 50, null).verdict()).isEqualTo(Verdict.QUORUM_MISSED);
    }

    @Test
    void a_share_is_of_yes_and_no_and_nothing_is_rounded() {
        assertThat(new VoteCount(2, 1, 9, 12, null, 66).verdict()).isEqualTo(Verdict.CARRIED);
        assertThat(new VoteCount(2, 1, 9, 12, null, 67).verdict()).isEqualTo(Verdict.LOST);
        assertThat(new VoteCount(0, 0, 3, 3, null, 50).verdict()).isEqualTo(Verdict.LOST);
    }
}
