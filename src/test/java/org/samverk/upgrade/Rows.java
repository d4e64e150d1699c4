package org.samverk.upgrade;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Rows of a table as the text of `COPY`.
///
/// @param table `schema.name`
record Rows(String table, List<String> columns, List<String> lines) {
    private static final String END = "\\.";

    /// The name with the columns, the rows, and a line that ends them.
    String text() {
        return table + " (" + String.join(", ", columns) + ")\n"
                + lines.stream().map(line -> line + "\n").collect(Collectors.joining()) + END + "\n";
    }

    static Rows parse(List<String> block) {
        var head = block.getFirst().split(" \\(", 2);
        var columns = List.of(head[1].replace(")", "").split(", "));
        return new Rows(head[0], columns, block.subList(1, block.size()));
    }

    static boolean isEnd(String line) {
        return line.equals(END);
    }

    /// The rows with those columns alone.
    List<String> only(List<String> wanted) {
        return lines.stream()
                .map(line -> line.split("\t", -1))
                .map(values -> IntStream.range(0, values.length)
                        .filter(number -> wanted.contains(columns.get(number)))
                        .mapToObj(number -> values[number])
                        .collect(Collectors.joining("\t")))
                .toList();
    }
}
