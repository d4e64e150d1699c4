package org.samverk.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// A schema whose triggers sleep and whose foreign keys are away, so that rows can come in any order and nothing
/// happens because they come. [#tighten] puts all of it back as it was, and finds rows that point nowhere.
final class Loosened {
    private static final String KEYS = """
            select format('alter table %s drop constraint %I', conrelid::regclass, conname) as undo,
                   format('alter table %s add constraint %I %s', conrelid::regclass, conname,
                          pg_get_constraintdef(oid)) as redo
            from pg_constraint where contype = 'f' and conparentid = 0
            """;
    private static final String TRIGGERS = """
            select format('alter table %s disable trigger %I', tgrelid::regclass, tgname) as undo,
                   format('alter table %s enable %s trigger %I', tgrelid::regclass,
                          case tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end, tgname) as redo
            from pg_trigger where not tgisinternal and tgenabled <> 'D'
            """;

    private final Connection connection;
    private final List<String> redo = new ArrayList<>();

    /// @param connection the schema's owner, in a transaction
    Loosened(Connection connection) throws SQLException {
        this.connection = connection;
        connection.createStatement().execute("set local search_path = pg_catalog");
        loosen(TRIGGERS);
        loosen(KEYS);
    }

    private void loosen(String query) throws SQLException {
        var undo = new ArrayList<String>();
        try (var rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                undo.add(rows.getString("undo"));
                redo.add(rows.getString("redo"));
            }
        }
        execute(undo);
    }

    void tighten() throws SQLException {
        execute(redo);
    }

    private void execute(List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
