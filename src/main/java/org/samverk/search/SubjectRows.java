package org.samverk.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The thin rows, for the index.
@Repository
class SubjectRows {
    private final JdbcClient jdbc;

    SubjectRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(UUID id, String kind, @Nullable UUID group, String title, Set<String> readers) {}

    /// Those of these that are not taken down, with who may see them.
    Map<UUID, Row> read(Collection<UUID> ids) {
        var rows = new HashMap<UUID, Row>();
        jdbc.sql("""
                select s.id, s.kind, s.group_id, s.audience, s.owner_id, s.title,
                       array(select g.person_id from access.person_grant g where g.subject_id = s.id) as granted
                from access.subject s
                where s.id = any(:ids) and s.withdrawn_at is null
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .query(SubjectRows::row)
                .list()
                .forEach(row -> rows.put(row.id(), row));
        return rows;
    }

    /// Of these kinds, in the order of their keys.
    List<UUID> after(@Nullable UUID after, Collection<String> kinds, int limit) {
        return jdbc.sql("""
                select s.id from access.subject s
                where s.kind = any(:kinds) and (cast(:after as uuid) is null or s.id > :after)
                order by s.id limit :limit
                """)
                .param("kinds", kinds.toArray(String[]::new))
                .param("after", after)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    long count(Collection<String> kinds) {
        return jdbc.sql("select count(*) from access.subject s where s.kind = any(:kinds)")
                .param("kinds", kinds.toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var group = row.getObject("group_id", UUID.class);
        var readers =
                Readers.of(row.getString("audience"), group, row.getObject("owner_id", UUID.class), List.of((UUID[])
                        row.getArray("granted").getArray()));
        return new Row(row.getObject("id", UUID.class), row.getString("kind"), group, row.getString("title"), readers);
    }
}
