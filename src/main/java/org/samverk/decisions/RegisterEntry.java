package org.samverk.decisions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Sha256;

/// A decision as it stands in the register for ever.
///
/// @param position     1 for the first of all, without gaps
/// @param number       year and serial, "2026/14"; serials begin at 1 each year and have no gaps
/// @param deciderName  the decider's name then
/// @param roleTitle    the role in which they decided
/// @param form         of the seal, see [EntrySeal]
/// @param more         what is said since form 2
/// @param previousHash the hash of the entry before, 64 zeros for the first
/// @param hash         see [EntrySeal]
public record RegisterEntry(
        long position,
        int year,
        int serial,
        String number,
        UUID requestId,
        DecisionKind kind,
        Outcome outcome,
        String title,
        String question,
        String reasons,
        UUID deciderId,
        String deciderName,
        String roleTitle,
        @Nullable String mandateNumber,
        @Nullable String mandateText,
        @Nullable String boardReference,
        @Nullable String caseNumber,
        UUID revisionId,
        int revision,
        Sha256 revisionSha256,
        Instant decidedAt,
        int form,
        EntryDetails more,
        Sha256 previousHash,
        Sha256 hash) {
    /// The address of an entry: "2026/14" is read at `/decisions/2026-14`.
    public static String path(String number) {
        return "/decisions/" + number.replace('/', '-');
    }

    public String path() {
        return path(number);
    }
}
