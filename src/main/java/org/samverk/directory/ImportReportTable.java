package org.samverk.directory;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The reports of imports of people.
@Repository
class ImportReportTable {
    private static final int LONGEST = 300;
    private final JdbcClient jdbc;

    ImportReportTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(UUID run, List<Entry> entries) {
        jdbc.sql("delete from directory.entry where run_id = :run")
                .param("run", run)
                .update();
        jdbc.sql("""
                insert into directory.entry (run_id, number, kind, line, key, name, field, was, becomes, reason)
                select :run, *
                from unnest(:numbers::int[], :kinds::text[], :lines::bigint[], :keys::text[], :names::text[],
                            :fields::text[], :was::text[], :becomes::text[], :reasons::text[])
                """)
                .param("run", run)
                .param(
                        "numbers",
                        IntStream.rangeClosed(1, entries.size()).boxed().toArray(Integer[]::new))
                .param("kinds", texts(entries, entry -> entry.kind().code()))
                .param("lines", entries.stream().map(Entry::line).toArray(Long[]::new))
                .param("keys", texts(entries, Entry::key))
                .param("names", texts(entries, Entry::name))
                .param("fields", texts(entries, Entry::field))
                .param("was", texts(entries, Entry::was))
                .param("becomes", texts(entries, Entry::is))
                .param("reasons", texts(entries, Entry::reason))
                .update();
    }

    /// The first entries of a kind.
    List<Entry> list(UUID run, Entry.Kind kind, int limit) {
        return jdbc.sql("""
                select kind, line, key, name, field, was, becomes, reason
                from directory.entry where run_id = :run and kind = :kind order by number limit :limit
                """)
                .param("run", run)
                .param("kind", kind.code())
                .param("limit", limit)
                .query(ImportReportTable::entry)
                .list();
    }

    List<Entry> all(UUID run) {
        return jdbc.sql("""
                select kind, line, key, name, field, was, becomes, reason
                from directory.entry where run_id = :run order by number
                """).param("run", run).query(ImportReportTable::entry).list();
    }

    private static String[] texts(List<Entry> entries, Function<Entry, @Nullable String> value) {
        return entries.stream()
                .map(value)
                .map(text -> text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST))
                .map(text -> text == null ? null : text.replaceAll("\\p{Cntrl}", " "))
                .toArray(String[]::new);
    }

    private static Entry entry(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Entry(
                Entry.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getLong("line"),
                row.getString("key"),
                row.getString("name"),
                row.getString("field"),
                row.getString("was"),
                row.getString("becomes"),
                row.getString("reason"));
    }
}
