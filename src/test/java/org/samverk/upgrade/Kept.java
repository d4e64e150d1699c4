package org.samverk.upgrade;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What has become of the rows of a released schema.
final class Kept {
    /// What later migrations change on purpose, by `schema.table.column`, and why.
    private static final Map<String, String> CHANGED = Map.of();

    private Kept() {}

    /// The rows that are not there any more as they were, in the columns that they had.
    static List<String> missing(Fixture fixture, Connection now) throws SQLException, IOException {
        var missing = new ArrayList<String>();
        for (var rows : fixture.tables()) {
            var columns = rows.columns().stream()
                    .filter(column -> !CHANGED.containsKey(rows.table() + "." + column))
                    .toList();
            var there =
                    new ArrayList<>(Fixture.out(now, "select " + String.join(", ", columns) + " from " + rows.table()));
            for (var line : rows.only(columns)) {
                if (!there.remove(line)) {
                    missing.add(rows.table() + ": " + line);
                }
            }
        }
        return missing;
    }
}
