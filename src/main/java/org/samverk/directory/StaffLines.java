package org.samverk.directory;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverk.people.DirectoryField;
import org.samverk.people.StaffWords;

/// Reads the lines of a file, and notes what cannot be taken.
final class StaffLines {
    private static final int LONGEST_KEY = 100;
    private final CsvFile file;
    private final Mapping mapping;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, StaffLine> people = new LinkedHashMap<>();
    private final Map<String, UnitLine> units = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();

    /// @param name   empty when the file does not name the unit
    /// @param parent the code of the unit above it, empty for none, null when the file has no such column
    record UnitLine(
            long line, String code, String name, @Nullable String parent) {}

    StaffLines(CsvFile file, Mapping mapping) {
        this.file = file;
        this.mapping = mapping;
        file.rows().forEach(this::read);
    }

    /// The people, by their keys.
    Map<String, StaffLine> people() {
        return people;
    }

    /// The units, by their codes.
    Map<String, UnitLine> units() {
        return units;
    }

    List<Entry> entries() {
        return entries;
    }

    /// The keys of all lines, those too that cannot be taken: nobody leaves because their line is wrong.
    Set<String> seen() {
        return seen;
    }

    private void read(CsvFile.Row row) {
        var key = cell(row, Column.KEY);
        unit(row);
        if (key.isEmpty() && name(row).isEmpty() && !cell(row, Column.UNIT_CODE).isEmpty()) {
            return;
        }
        seen.add(key);
        var reason = reason(row, key);
        if (reason != null) {
            entries.add(Entry.bad(row.line(), key, name(row), "", "", reason));
        } else {
            people.put(key, person(row, key));
        }
    }

    private @Nullable String reason(CsvFile.Row row, String key) {
        if (row.cells().size() > file.columns().size()) {
            return "directory.bad.cells";
        }
        if (key.isEmpty()) {
            return "directory.bad.noKey";
        }
        if (key.length() > LONGEST_KEY || hasSigns(key)) {
            return "directory.bad.key";
        }
        if (people.containsKey(key)) {
            return "directory.bad.twice";
        }
        var name = StaffWords.wrong(DirectoryField.NAME, name(row));
        return name == null ? null : name(row).isEmpty() ? "directory.bad.noName" : "directory.bad.name";
    }

    private StaffLine person(CsvFile.Row row, String key) {
        return new StaffLine(
                row.line(),
                key,
                name(row),
                cell(row, Column.USERNAME).toLowerCase(java.util.Locale.ROOT),
                text(row, Column.TITLE, DirectoryField.TITLE),
                mapping.has(Column.UNIT_CODE) ? cell(row, Column.UNIT_CODE) : null,
                text(row, Column.PHONE, DirectoryField.PHONE),
                text(row, Column.EMAIL, DirectoryField.EMAIL),
                text(row, Column.PLACE, DirectoryField.PLACE),
                mapping.has(Column.MANAGER) ? cell(row, Column.MANAGER) : null,
                day(row, Column.STARTED),
                day(row, Column.LEAVES));
    }

    private void unit(CsvFile.Row row) {
        var code = cell(row, Column.UNIT_CODE);
        if (code.isEmpty() || units.containsKey(code)) {
            return;
        }
        var name = cell(row, Column.UNIT_NAME);
        if (StaffWords.wrong(DirectoryField.UNIT, name) == null && code.length() <= LONGEST_KEY && !hasSigns(code)) {
            units.put(
                    code,
                    new UnitLine(
                            row.line(),
                            code,
                            name,
                            mapping.has(Column.UNIT_PARENT) ? cell(row, Column.UNIT_PARENT) : null));
        }
    }

    private @Nullable String text(CsvFile.Row row, Column column, DirectoryField field) {
        if (!mapping.has(column)) {
            return null;
        }
        var value = cell(row, column);
        var problem = StaffWords.wrong(field, value);
        return problem == null ? value : notTaken(row, column, value, "directory.note." + field.code());
    }

    private @Nullable LocalDate day(CsvFile.Row row, Column column) {
        if (!mapping.has(column)) {
            return null;
        }
        var value = cell(row, column);
        try {
            var day = value.isEmpty() ? StaffLine.NEVER : LocalDate.parse(value);
            if (value.isEmpty() || (day.getYear() >= 1900 && day.getYear() <= 2200)) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // Told below, with other days that cannot be.
        }
        notTaken(row, column, value, "directory.note.day");
        return null;
    }

    private @Nullable String notTaken(CsvFile.Row row, Column column, String value, String reason) {
        entries.add(Entry.note(row.line(), cell(row, Column.KEY), name(row), column.code(), value, reason));
        return null;
    }

    private String name(CsvFile.Row row) {
        return mapping.has(Column.NAME)
                ? cell(row, Column.NAME)
                : (cell(row, Column.FIRST_NAME) + " " + cell(row, Column.LAST_NAME)).strip();
    }

    private String cell(CsvFile.Row row, Column column) {
        return file.cell(row, mapping.header(column));
    }

    private static boolean hasSigns(String text) {
        return text.codePoints().anyMatch(Character::isISOControl);
    }
}
