package org.samverk.audit.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samverk.audit.AuditEntry;
import org.samverk.kernel.Spreadsheet;

/// Entries as a file for spreadsheets.
final class AuditCsv {
    private static final List<String> HEAD =
            List.of("at", "kind", "code", "by", "about", "subject", "key", "words", "changes", "channel", "address");

    private AuditCsv() {}

    /// @param zone  in which the times are told, with their distance from UTC
    /// @param words the words for a message's key
    static String of(List<AuditEntry> entries, ZoneId zone, Function<String, String> words) {
        return Spreadsheet.of(
                HEAD.stream().map(column -> words.apply("audit.csv." + column)).toList(),
                entries.stream().map(entry -> cells(entry, zone, words)).toList());
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
}
