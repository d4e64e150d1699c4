package org.samverk.decisions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an entry says since form 2.
///
/// @param board      for which the decision was made, null for a kind that needs no mandate
/// @param amount     in whole kronor
/// @param conditions of an approval; may be empty
/// @param holderId   for whom a substitute decided; null when no substitute did
/// @param holderName that person's name then
/// @param relation   to the earlier entry that this one corrects or reconsiders, null when there is none
/// @param earlier    the number of that entry
public record EntryDetails(
        @Nullable String board,
        @Nullable Long amount,
        @Nullable String conditions,
        @Nullable UUID holderId,
        @Nullable String holderName,
        @Nullable Relation relation,
        @Nullable String earlier) {
    public boolean isBySubstitute() {
        return holderName != null;
    }

    public boolean isCorrection() {
        return relation == Relation.CORRECTION;
    }
}
