package org.samverk.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.kernel.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DraftTable {
    private final JdbcClient jdbc;

    DraftTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, UUID groupId, String title, @Nullable UUID originId, @Nullable UUID author, Instant at) {
        jdbc.sql("""
                insert into documents.draft (id, group_id, title, state, origin_id, created_by, created_at)
                values (:id, :group, :title, 'working', :origin, :author, :at)
                """)
                .param("id", id)
                .param("group", groupId)
                .param("title", title)
                .param("origin", originId)
                .param("author", author)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Holds the draft until the transaction ends, so that nobody saves while somebody makes it final.
    void lock(UUID id) {
        jdbc.sql("select id from documents.draft where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .list();
    }

    Optional<Draft> find(@Nullable UUID viewer, UUID id) {
        return jdbc.sql("""
                select d.* from documents.draft_shown d join access.visible_to(:viewer) v on v = d.id
                where d.id = :id
                """)
                .param("viewer", viewer)
                .param("id", id)
                .query(DraftTable::draft)
                .optional();
    }

    /// Drafts in these groups, those that were worked on last first.
    List<Draft> inGroups(@Nullable UUID viewer, List<UUID> groups, Cursor before, int limit) {
        return jdbc.sql("""
                select d.* from documents.draft_shown d join access.visible_to(:viewer) v on v = d.id
                where d.group_id = any(:groups) and (d.revised_at, d.id) < (:before, :beforeId)
                order by d.revised_at desc, d.id desc
                limit :limit
                """)
                .param("viewer", viewer)
                .param("groups", groups.toArray(UUID[]::new))
                .param("before", before.at().atOffset(ZoneOffset.UTC))
                .param("beforeId", before.id())
                .param("limit", limit)
                .query(DraftTable::draft)
                .list();
    }

    void rename(UUID id, String title) {
        jdbc.sql("update documents.draft set title = :title where id = :id")
                .param("id", id)
                .param("title", title)
                .update();
    }

    void finalise(UUID id, int revision, @Nullable UUID person, Instant at) {
        jdbc.sql("""
                update documents.draft
                set state = 'finalised', finalised_revision = :revision, finalised_by = :person, finalised_at = :at
                where id = :id
                """)
                .param("id", id)
                .param("revision", revision)
                .param("person", person)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getString("title"),
                DraftState.of(row.getString("state")),
                row.getObject("origin_id", UUID.class),
                PersonRef.ofNullable(row, "author_"),
                row.getTimestamp("created_at").toInstant(),
                row.getInt("revisions"),
                row.getTimestamp("revised_at").toInstant(),
                instant(row.getTimestamp("finalised_at")),
                PersonRef.ofNullable(row, "finaliser_"),
                row.getObject("finalised_revision", Integer.class));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
