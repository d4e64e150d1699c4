package org.samverk.advice;

import org.jspecify.annotations.Nullable;

/// Whether a vote reached its quorum and its share of yes, reckoned in whole numbers so that nothing is rounded.
///
/// @param quorum the percentage of those asked who must answer, null for none; who abstains has answered
/// @param share  the percentage of yes among yes and no that carries it, null for more yes than no
record VoteCount(
        int yes,
        int no,
        int abstain,
        int asked,
        @Nullable Integer quorum,
        @Nullable Integer share) {
    enum Verdict {
        QUORUM_MISSED,
        CARRIED,
        TIED,
        LOST;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    Verdict verdict() {
        if (quorum != null && (yes + no + abstain) * 100L < (long) quorum * asked) {
            return Verdict.QUORUM_MISSED;
        }
        if (share != null) {
            return yes > 0 && yes * 100L >= (long) share * (yes + no) ? Verdict.CARRIED : Verdict.LOST;
        }
        if (yes == no) {
            return Verdict.TIED;
        }
        return yes > no ? Verdict.CARRIED : Verdict.LOST;
    }
}
