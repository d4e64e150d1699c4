package org.samverk.architecture;

import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The schema as text, read from the database's own catalogue: tables with columns and constraints, indexes, functions,
/// triggers, policies.
class SchemaText {
    private static final String OURS = " not like 'pg\\_%' and n.nspname not in ('information_schema', 'public') ";
    private final JdbcClient jdbc;

    SchemaText(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String write() {
        return "-- Generated from the migrations; see docs/adding-a-feature.md. Do not edit.\n\n"
                + lines("""
                        select 'create schema ' || n.nspname || ';' from pg_namespace n
                        where n.nspname %s order by n.nspname
                        """)
                + "\n" + lines("""
                        select 'create table ' || n.nspname || '.' || c.relname || E' (\\n' || (
                            select string_agg('    ' || line, E',\\n' order by place, name) from (
                                select 1 as place, lpad(a.attnum::text, 5, '0') as name,
                                       a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
                                       || case when a.attnotnull then ' not null' else '' end
                                       || case when a.attidentity <> '' then ' generated always as identity' else '' end
                                       || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as line
                                from pg_attribute a left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
                                where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                                union all
                                select 2, k.conname, pg_get_constraintdef(k.oid) from pg_constraint k
                                where k.conrelid = c.oid and k.contype in ('p', 'u', 'f', 'c', 'x')
                            ) parts) || E'\\n);\\n'
                        from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind = 'r' and n.nspname %s order by n.nspname, c.relname
                        """)
                + "\n" + lines("""
                        select pg_get_indexdef(i.indexrelid) || ';' from pg_index i
                        join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname %s and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
                        order by n.nspname, c.relname
                        """)
                + "\n" + lines("""
                        select pg_get_functiondef(p.oid) || E';\\n' from pg_proc p
                        join pg_namespace n on n.oid = p.pronamespace
                        where n.nspname %s order by n.nspname, p.proname
                        """)
                + "\n" + lines("""
                        select pg_get_triggerdef(t.oid) || ';' from pg_trigger t
                        join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
                        where not t.tgisinternal and n.nspname %s order by n.nspname, c.relname, t.tgname
                        """)
                + "\n" + lines("""
                        select 'create policy ' || p.polname || ' on ' || n.nspname || '.' || c.relname || ' for '
                               || case p.polcmd when 'r' then 'select' when 'a' then 'insert'
                                                when 'w' then 'update' else 'delete' end
                               || coalesce(' using (' || pg_get_expr(p.polqual, p.polrelid) || ')', '')
                               || coalesce(' with check (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')', '') || ';'
                        from pg_policy p
                        join pg_class c on c.oid = p.polrelid join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname %s order by n.nspname, c.relname, p.polname
                        """);
    }

    private String lines(String sql) {
        return jdbc.sql(sql.formatted(OURS)).query(String.class).list().stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }
}
