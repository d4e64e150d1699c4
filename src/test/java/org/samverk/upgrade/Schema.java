package org.samverk.upgrade;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The tables of a database with their columns, and the foreign keys between them, as its catalogue names them.
record Schema(Map<String, List<String>> columns, List<ForeignKey> keys) {
    private static final String COLUMNS = """
            select n.nspname || '.' || c.relname, quote_ident(a.attname)
            from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'public')
              and n.nspname not like 'pg_toast%'
            order by n.nspname, c.relname, a.attnum
            """;
    private static final String KEYS = """
            select child.nspname || '.' || c.relname, parent.nspname || '.' || p.relname,
                   (select string_agg(format('c.%I = p.%I', a.attname, b.attname), ' and ')
                    from unnest(f.conkey, f.confkey) as k (x, y)
                    join pg_attribute a on a.attrelid = f.conrelid and a.attnum = k.x
                    join pg_attribute b on b.attrelid = f.confrelid and b.attnum = k.y),
                   exists (select from pg_constraint q
                           where q.conrelid = f.conrelid and q.contype = 'p' and q.conkey = f.conkey)
            from pg_constraint f
            join pg_class c on c.oid = f.conrelid join pg_namespace child on child.oid = c.relnamespace
            join pg_class p on p.oid = f.confrelid join pg_namespace parent on parent.oid = p.relnamespace
            where f.contype = 'f'
            order by 1, 2, 3
            """;

    /// @param join how rows `c` of the child find rows `p` of the parent
    /// @param same whether the child's row is the parent's, seen by another module: it has its key
    record ForeignKey(String child, String parent, String join, boolean same) {}

    static Schema of(Connection connection) throws SQLException {
        var columns = new LinkedHashMap<String, List<String>>();
        var keys = new ArrayList<ForeignKey>();
        try (var statement = connection.createStatement()) {
            var rows = statement.executeQuery(COLUMNS);
            while (rows.next()) {
                columns.computeIfAbsent(rows.getString(1), table -> new ArrayList<>())
                        .add(rows.getString(2));
            }
            rows = statement.executeQuery(KEYS);
            while (rows.next()) {
                keys.add(new ForeignKey(rows.getString(1), rows.getString(2), rows.getString(3), rows.getBoolean(4)));
            }
        }
        return new Schema(columns, keys);
    }

    /// Each table after those that its rows point to.
    Set<String> inOrder() {
        var ordered = new LinkedHashSet<String>();
        var waiting = new TreeSet<>(columns.keySet());
        while (!waiting.isEmpty()) {
            var next = waiting.stream()
                    .filter(table -> keys.stream()
                            .noneMatch(key -> key.child().equals(table)
                                    && !key.parent().equals(table)
                                    && waiting.contains(key.parent())))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("These tables point to each other: " + waiting);
            }
            ordered.addAll(next);
            waiting.removeAll(Set.copyOf(next));
        }
        return ordered;
    }
}
