package org.samverk.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samverk.backup.Manifest.Counter;

/// The tables and sequences of the program, as the database's own catalogue names them: a table that is made tomorrow
/// is in tomorrow's backup, unless its comment begins with "Not backed up:".
final class Tables {
    private static final String COLUMNS = """
            select n.nspname || '.' || c.relname as name, a.attname as column_name
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')
              and n.nspname not like 'pg_toast%' and c.relname <> 'flyway_schema_history'
              and coalesce(obj_description(c.oid, 'pg_class'), '') not like 'Not backed up:%'
            order by n.nspname, c.relname, a.attnum
            """;
    private static final String SEQUENCES = """
            select schemaname || '.' || sequencename as name, start_value, last_value
            from pg_sequences order by 1
            """;

    private Tables() {}

    /// The columns of each table that is kept, by `schema.name`; those that are computed are not.
    static Map<String, List<String>> columns(Connection connection) throws SQLException {
        var columns = new LinkedHashMap<String, List<String>>();
        try (var rows = connection.createStatement().executeQuery(COLUMNS)) {
            while (rows.next()) {
                columns.computeIfAbsent(rows.getString("name"), name -> new ArrayList<>())
                        .add(rows.getString("column_name"));
            }
        }
        return columns;
    }

    static List<Counter> sequences(Connection connection) throws SQLException {
        var counters = new ArrayList<Counter>();
        try (var rows = connection.createStatement().executeQuery(SEQUENCES)) {
            while (rows.next()) {
                long last = rows.getLong("last_value");
                var called = !rows.wasNull();
                counters.add(new Counter(rows.getString("name"), called ? last : rows.getLong("start_value"), called));
            }
        }
        return counters;
    }

    /// The versions of the schema, oldest first.
    static List<String> migrations(Connection connection) throws SQLException {
        var versions = new ArrayList<String>();
        try (var rows = connection
                .createStatement()
                .executeQuery("select version from public.flyway_schema_history"
                        + " where success and version is not null order by installed_rank")) {
            while (rows.next()) {
                versions.add(rows.getString("version"));
            }
        }
        return versions;
    }
}
