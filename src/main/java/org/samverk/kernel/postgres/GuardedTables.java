package org.samverk.kernel.postgres;

import java.sql.Connection;
import java.sql.SQLException;

/// The tables with policies, as their owner has them.
record GuardedTables(Connection owner) {
    private static final String GUARDED = """
            select coalesce(bool_and(rowsecurity), false) from pg_tables t
            where exists (select from pg_policies p where p.schemaname = t.schemaname and p.tablename = t.tablename)
            """;
    private static final String GUARD = """
            do $$
            declare
                one record;
            begin
                for one in select distinct schemaname, tablename from pg_policies order by 1, 2 loop
                    execute format('alter table %%I.%%I %s row level security', one.schemaname, one.tablename);
                end loop;
            end $$
            """;

    /// Whether the policies of all of them take effect.
    boolean guarded() throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(GUARDED)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    void guard(boolean on) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(GUARD.formatted(on ? "enable" : "disable"));
        }
    }
}
