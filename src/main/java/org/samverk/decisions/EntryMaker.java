package org.samverk.decisions;

import java.time.Instant;
import org.samverk.kernel.Sha256;

/// An entry before it has its number and its seal.
record EntryMaker(DecisionRequest request, Mandate mandate, Outcome outcome, String reasons, Instant at) {
    static EntryMaker of(DecisionRequest request, Mandate mandate, Outcome outcome, String reasons, Instant at) {
        return new EntryMaker(request, mandate, outcome, reasons, at);
    }

    RegisterEntry numbered(long position, int year, int serial, Sha256 previous) {
        return with(position, year, serial, previous, EntrySeal.of(with(position, year, serial, previous, previous)));
    }

    private RegisterEntry with(long position, int year, int serial, Sha256 previous, Sha256 hash) {
        return new RegisterEntry(
                position,
                year,
                serial,
                year + "/" + serial,
                request.id(),
                request.kind(),
                outcome,
                request.title(),
                request.question(),
                reasons,
                mandate.person().id(),
                mandate.person().name(),
                mandate.roleTitle(),
                request.kind().needsMandate() ? mandate.number() : null,
                request.kind().needsMandate() ? mandate.text() : null,
                request.boardReference(),
                request.caseNumber(),
                request.revisionId(),
                request.revision(),
                request.sha256(),
                at,
                previous,
                hash);
    }
}
