package org.samverk.upgrade;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Some rows of each table, with all rows that those need.
final class Sample {
    private static final int A_TABLE = 3;

    /// What others point to comes with them; alone it would be a row of nothing.
    private static final Set<String> COME_ALONG = Set.of("access.subject", "access.principal", "access.circle");

    /// Each seal of the register holds the one before.
    private static final Set<String> WHOLE = Set.of("decisions.entry");

    private final Connection connection;
    private final Schema schema;
    private final Map<String, Set<String>> chosen = new TreeMap<>();

    Sample(Connection connection) throws SQLException {
        this.connection = connection;
        schema = Schema.of(connection);
        for (var table : schema.columns().keySet()) {
            var limit = WHOLE.contains(table) ? 10_000 : COME_ALONG.contains(table) ? 0 : A_TABLE;
            chosen.put(table, new TreeSet<>(places("select ctid from " + table + " limit " + limit, Set.of())));
        }
        var grown = true;
        while (grown) {
            grown = false;
            for (var key : schema.keys()) {
                grown |= follow(key.child(), key.parent(), "p", "c", key);
                grown |= key.same() && follow(key.parent(), key.child(), "c", "p", key);
            }
        }
    }

    /// The rows of the tables that an earlier schema has, with its columns, in the order in which they can be filled.
    List<Rows> as(Schema earlier) throws SQLException, IOException {
        var rows = new ArrayList<Rows>();
        for (var table : earlier.inOrder()) {
            var columns = earlier.columns().get(table);
            var places = String.join(",", chosen.get(table));
            var query = "select %s from %s where ctid = any('{%s}'::tid[]) order by ctid"
                    .formatted(String.join(", ", columns), table, places);
            rows.add(new Rows(table, columns, Fixture.out(connection, query)));
        }
        return rows;
    }

    private boolean follow(String from, String to, String wanted, String known, Schema.ForeignKey key)
            throws SQLException {
        var query = "select distinct %s.ctid from %s c join %s p on %s where %s.ctid = any(?::tid[])"
                .formatted(wanted, key.child(), key.parent(), key.join(), known);
        return chosen.get(to).addAll(places(query, chosen.get(from)));
    }

    /// Where rows lie, each in quotes: the text of a place has a comma.
    private List<String> places(String query, Set<String> known) throws SQLException {
        var places = new ArrayList<String>();
        try (var statement = connection.prepareStatement(query)) {
            if (query.contains("?")) {
                statement.setString(1, "{" + String.join(",", known) + "}");
            }
            var rows = statement.executeQuery();
            while (rows.next()) {
                places.add("\"" + rows.getString(1) + "\"");
            }
        }
        return places;
    }
}
