package org.samverk.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// A report as a file for spreadsheets, in which no cell is taken for a formula
/// ([OWASP, CSV Injection](https://owasp.org/www-community/attacks/CSV_Injection)).
public final class ReportCsv {
    private static final String FORMULA = "=+-@\t\r\n|%";
    private static final String MARK = "\ufeff";

    private ReportCsv() {}

    /// @param words the words for a message's key
    public static String of(List<Entry> entries, Function<String, String> words) {
        var text = new StringBuilder(MARK);
        var format = CSVFormat.EXCEL.builder().setDelimiter(';').get();
        try (var printer = new CSVPrinter(text, format)) {
            printer.printRecord(List.of("kind", "line", "key", "name", "field", "was", "becomes", "reason").stream()
                    .map(column -> words.apply("directory.report." + column))
                    .toList());
            for (var entry : entries) {
                printer.printRecord(
                        words.apply("directory.kind." + entry.kind().code()),
                        entry.line() == 0 ? "" : entry.line(),
                        safe(entry.key()),
                        safe(entry.name()),
                        entry.field().isEmpty() ? "" : words.apply("directory.column." + entry.field()),
                        safe(entry.was()),
                        safe(entry.is()),
                        entry.reason() == null ? "" : words.apply(entry.reason()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String safe(String cell) {
        return cell.isEmpty() || FORMULA.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
