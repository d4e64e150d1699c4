package org.samverk.directory;

import java.util.List;
import java.util.function.Function;
import org.samverk.kernel.Spreadsheet;

/// A report as a file for spreadsheets.
public final class ReportCsv {
    private static final List<String> HEAD =
            List.of("kind", "line", "key", "name", "field", "was", "becomes", "reason");

    private ReportCsv() {}

    /// @param words the words for a message's key
    public static String of(List<Entry> entries, Function<String, String> words) {
        return Spreadsheet.of(
                HEAD.stream()
                        .map(column -> words.apply("directory.report." + column))
                        .toList(),
                entries.stream().map(entry -> cells(entry, words)).toList());
    }

    private static List<String> cells(Entry entry, Function<String, String> words) {
        return List.of(
                words.apply("directory.kind." + entry.kind().code()),
                entry.line() == 0 ? "" : String.valueOf(entry.line()),
                entry.key(),
                entry.name(),
                entry.field().isEmpty() ? "" : words.apply("directory.column." + entry.field()),
                entry.was(),
                entry.is(),
                entry.reason() == null ? "" : words.apply(entry.reason()));
    }
}
