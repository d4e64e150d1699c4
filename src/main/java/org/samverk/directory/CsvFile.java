package org.samverk.directory;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.samverk.kernel.InvalidInputException;

/// A file of comma separated values, whichever way its program writes them: UTF-8 with or without a mark in
/// front, UTF-16 with one, or else Windows-1252; with semicolons, commas or tabs between.
///
/// @param columns the names in its first line
/// @param rows    the lines that hold something
record CsvFile(List<String> columns, List<Row> rows) {
    static final int MOST_ROWS = 50_000;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /// @param line where in the file it ends, the first is 1
    record Row(long line, List<String> cells) {}

    /// @throws InvalidInputException for the field `file` when it is empty, too long, or no such file
    static CsvFile read(byte[] content) {
        var text = decoded(content) + "\n";
        var header = text.lines().findFirst().orElse("");
        if (header.isBlank() || text.indexOf(0) >= 0) {
            throw new InvalidInputException("file", "directory.problem.noCsv");
        }
        try (var parser = format(header).parse(new StringReader(text))) {
            return read(parser);
        } catch (UncheckedIOException | IOException | IllegalStateException e) {
            throw new InvalidInputException("file", "directory.problem.noCsv");
        }
    }

    private static CsvFile read(CSVParser parser) {
        var lines = parser.iterator();
        var columns = cells(lines.next());
        check(columns);
        var rows = new ArrayList<Row>();
        while (lines.hasNext()) {
            var row = new Row(parser.getCurrentLineNumber(), cells(lines.next()));
            if (row.cells().stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(row);
            }
            if (rows.size() > MOST_ROWS) {
                throw new InvalidInputException("file", "directory.problem.tooLong", MOST_ROWS);
            }
        }
        return new CsvFile(columns, rows);
    }

    private static CSVFormat format(String header) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(header))
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .get();
    }

    String cell(Row row, String header) {
        var index = columns.indexOf(header);
        return index < 0 || index >= row.cells().size() ? "" : row.cells().get(index);
    }

    private static void check(List<String> columns) {
        var seen = new HashSet<String>();
        if (columns.size() < 2) {
            throw new InvalidInputException("file", "directory.problem.oneColumn");
        }
        for (var column : columns) {
            if (!column.isEmpty() && !seen.add(column)) {
                throw new InvalidInputException("file", "directory.problem.headerTwice", column);
            }
        }
    }

    private static List<String> cells(CSVRecord line) {
        return line.stream()
                .map(cell -> cell.strip().replaceAll("[\\s\\u00a0]+", " "))
                .toList();
    }

    /// What stands most often between the names of the columns.
    private static char delimiter(String header) {
        return Stream.of(';', ',', '\t')
                .max(Comparator.comparingLong(
                        sign -> header.chars().filter(letter -> letter == sign).count()))
                .orElse(';');
    }

    private static String decoded(byte[] content) {
        if (begins(content, 0xfe, 0xff) || begins(content, 0xff, 0xfe)) {
            return new String(content, StandardCharsets.UTF_16);
        }
        var start = begins(content, 0xef, 0xbb, 0xbf) ? 3 : 0;
        try {
            var bytes = ByteBuffer.wrap(content, start, content.length - start);
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return new String(content, WINDOWS);
        }
    }

    private static boolean begins(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (var index = 0; index < mark.length; index++) {
            if ((content[index] & 0xff) != mark[index]) {
                return false;
            }
        }
        return true;
    }
}
