package org.samverk.audit.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.samverk.audit.AuditEntry;

/// Entries as a file for spreadsheets, in which no cell is taken for a formula
/// ([OWASP, CSV Injection](https://owasp.org/www-community/attacks/CSV_Injection)).
final class AuditCsv {
    private static final String FORMULA = "=+-@\t\r\n|%";
    private static final String MARK = "\ufeff";
    private static final List<String> HEAD =
            List.of("at", "kind", "code", "by", "about", "subject", "key", "words", "changes", "channel", "address");

    private AuditCsv() {}

    /// @param zone  in which the times are told, with their distance from UTC
    /// @param words the words for a message's key
    static String of(List<AuditEntry> entries, ZoneId zone, Function<String, String> words) {
        var text = new StringBuilder(MARK);
        var format = CSVFormat.EXCEL.builder().setDelimiter(';').get();
        try (var printer = new CSVPrinter(text, format)) {
            printer.printRecord(HEAD.stream()
                    .map(column -> words.apply("audit.csv." + column))
                    .toList());
            for (var entry : entries) {
                printer.printRecord(
                        cells(entry, zone, words).stream().map(AuditCsv::safe).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> cells(AuditEntry entry, ZoneId zone, Function<String, String> words) {
        var subject = entry.subject();
        return List.of(
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(entry.at().atZone(zone)),
                words.apply("audit.kind." + entry.kind().code()),
                entry.kind().code(),
                who(entry.actor()),
                who(entry.person()),
                subject == null || subject.title() == null ? "" : subject.title(),
                subject == null ? "" : subject.id().toString(),
                entry.words(),
                String.join("; ", AuditWords.changes(entry, words)),
                words.apply("audit.channel." + entry.channel().code()),
                entry.address() == null ? "" : entry.address());
    }

    private static String who(AuditEntry.@Nullable Named person) {
        return person == null
                ? ""
                : person.username() == null ? person.name() : person.name() + " (" + person.username() + ")";
    }

    static String safe(String cell) {
        return cell.isEmpty() || FORMULA.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
