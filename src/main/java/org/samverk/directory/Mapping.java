package org.samverk.directory;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.samverk.kernel.Problems;

/// Which column of a file holds what.
///
/// @param headers the names of columns
public record Mapping(Map<Column, String> headers) {
    public static final Mapping NONE = new Mapping(Map.of());

    public Mapping {
        headers = Map.copyOf(headers);
    }

    public boolean has(Column column) {
        return headers.containsKey(column);
    }

    public String header(Column column) {
        return headers.getOrDefault(column, "");
    }

    public boolean hasName() {
        return has(Column.NAME) || (has(Column.FIRST_NAME) && has(Column.LAST_NAME));
    }

    /// What a file's columns probably hold: as the last time, and else by their names.
    static Mapping guess(List<String> columns, Mapping last) {
        var left = new ArrayList<>(columns);
        var found = new EnumMap<Column, String>(Column.class);
        for (var column : Column.values()) {
            header(column, left, last).ifPresent(header -> {
                found.put(column, header);
                left.remove(header);
            });
        }
        return new Mapping(found);
    }

    private static Optional<String> header(Column column, List<String> left, Mapping last) {
        var before = last.headers().get(column);
        return before != null && left.contains(before)
                ? Optional.of(before)
                : left.stream().filter(column::isCalled).findFirst();
    }

    /// Reads what a form chose: the code of what is held, and the name of its column; empty for none.
    ///
    /// @throws InvalidInputException when the key or the name has no column, a column is chosen twice, or is
    ///     none of the file's
    static Mapping of(Map<String, String> chosen, List<String> columns) {
        var problems = new Problems();
        var headers = new EnumMap<Column, String>(Column.class);
        for (var column : Column.values()) {
            var header = chosen.getOrDefault(column.code(), "");
            if (header.isEmpty()) {
                continue;
            }
            if (!columns.contains(header)) {
                problems.add(column.code(), "directory.problem.noColumn");
            } else if (headers.containsValue(header)) {
                problems.add(column.code(), "directory.problem.columnTwice");
            }
            headers.put(column, header);
        }
        var mapping = new Mapping(headers);
        mapping.check(problems);
        problems.throwIfAny();
        return mapping;
    }

    /// The names of the columns by the codes of what they hold.
    Map<String, String> codes() {
        var codes = new TreeMap<String, String>();
        headers.forEach((column, header) -> codes.put(column.code(), header));
        return codes;
    }

    private void check(Problems problems) {
        if (!has(Column.KEY)) {
            problems.add(Column.KEY.code(), "directory.problem.needsKey");
        }
        if (!hasName()) {
            problems.add(Column.NAME.code(), "directory.problem.needsName");
        }
    }
}
