package org.samverk.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Tables as files for spreadsheets: CSV (RFC 4180) with a byte order mark and semicolons, as spreadsheets in Sweden
/// open it. No cell is taken for a formula ([OWASP, CSV
/// Injection](https://owasp.org/www-community/attacks/CSV_Injection)).
public final class Spreadsheet {
    /// Says that the file is UTF-8.
    public static final String MARK = "\ufeff";

    private static final String FORMULA = "=+-@\t\r\n|%";
    private static final CSVFormat FORMAT =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();

    private Spreadsheet() {}

    public static String of(List<String> head, List<List<String>> rows) {
        var text = new StringBuilder(MARK);
        try (var printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(head);
            for (var row : rows) {
                printer.printRecord(row.stream().map(Spreadsheet::safe).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /// What a spreadsheet would compute begins with an apostrophe, which makes it text.
    public static String safe(String cell) {
        return cell.isEmpty() || FORMULA.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
