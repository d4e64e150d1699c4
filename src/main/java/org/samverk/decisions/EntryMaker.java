package org.samverk.decisions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.kernel.Sha256;

/// An entry before it has its number and its seal.
///
/// @param later what it does to an earlier entry, null for a decision of its own
record EntryMaker(
        DecisionRequest request,
        Standing standing,
        Ruling.Checked ruling,
        @Nullable Later later,
        Instant at) {
    /// @param earlier the number of the entry that is corrected or reconsidered
    record Later(Relation relation, String earlier) {}

    RegisterEntry numbered(long position, int year, int serial, Sha256 previous) {
        return with(position, year, serial, previous, EntrySeal.of(with(position, year, serial, previous, previous)));
    }

    private RegisterEntry with(long position, int year, int serial, Sha256 previous, Sha256 hash) {
        var mandate = request.kind().needsMandate() ? standing.formal() : null;
        return new RegisterEntry(
                position,
                year,
                serial,
                year + "/" + serial,
                request.id(),
                request.kind(),
                ruling.outcome(),
                request.title(),
                request.question(),
                ruling.reasons(),
                standing.id(),
                standing.person().name(),
                standing.roleTitle(),
                mandate == null ? null : mandate.number(),
                mandate == null ? null : mandate.text(),
                request.boardReference(),
                request.caseNumber(),
                request.revisionId(),
                request.revision(),
                request.sha256(),
                at,
                EntrySeal.FORM,
                details(standing.holder()),
                previous,
                hash);
    }

    private EntryDetails details(@Nullable PersonRef holder) {
        return new EntryDetails(
                standing.formal().board(),
                request.amount(),
                ruling.conditions(),
                holder == null ? null : holder.id(),
                holder == null ? null : holder.name(),
                later == null ? null : later.relation(),
                later == null ? null : later.earlier());
    }
}
