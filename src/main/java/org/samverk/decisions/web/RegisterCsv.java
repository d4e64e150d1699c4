package org.samverk.decisions.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.decisions.Register;
import org.samverk.decisions.RegisterEntry;
import org.samverk.decisions.RegisterQuery;
import org.samverk.kernel.Spreadsheet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Entries of the register as CSV (RFC 4180) in UTF-8 with a byte order mark and semicolons, as spreadsheets in Sweden
/// open it, each cell in quotation marks. A cell that a spreadsheet would take for a formula begins with an apostrophe.
@Component
class RegisterCsv {
    private static final List<String> HEAD = List.of(
            "number",
            "date",
            "kind",
            "outcome",
            "title",
            "decider",
            "role",
            "substitute_for",
            "mandate",
            "board",
            "case_number",
            "relation",
            "earlier",
            "reported_on",
            "seal");

    private final Register register;
    private final ZoneId zone;

    RegisterCsv(Register register, @Value("${samverk.zone:Europe/Stockholm}") ZoneId zone) {
        this.register = register;
        this.zone = zone;
    }

    byte[] of(Actor actor, RegisterQuery query) {
        var text = new StringBuilder(Spreadsheet.MARK).append(line(HEAD.stream()));
        var entries = register.most(actor, query, Integer.MAX_VALUE);
        var reported = register.reportedOn(entries);
        entries.forEach(entry -> text.append(line(cells(entry, reported.get(entry.position())))));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Stream<@Nullable Object> cells(RegisterEntry entry, @Nullable LocalDate reported) {
        var more = entry.more();
        return Stream.of(
                entry.number(),
                LocalDate.ofInstant(entry.decidedAt(), zone),
                entry.kind().code(),
                entry.outcome().code(),
                entry.title(),
                entry.deciderName(),
                entry.roleTitle(),
                more.holderName(),
                entry.mandateNumber(),
                more.board(),
                entry.caseNumber(),
                more.relation() == null ? null : more.relation().code(),
                more.earlier(),
                reported,
                entry.hash().hex());
    }

    private static String line(Stream<? extends @Nullable Object> cells) {
        return cells.map(cell -> cell == null ? "" : cell(String.valueOf(cell))).collect(Collectors.joining(";"))
                + "\r\n";
    }

    static String cell(String value) {
        return "\"" + Spreadsheet.safe(value).replace("\"", "\"\"") + "\"";
    }
}
