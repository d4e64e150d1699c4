package org.samverk.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SubjectTable {
    private final JdbcClient jdbc;

    SubjectTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID nextId() {
        return jdbc.sql("select uuidv7()").query(UUID.class).single();
    }

    void insert(Subject subject) {
        jdbc.sql("""
                insert into access.subject (id, kind, group_id, audience, owner_id, title, path, created_at, active_at)
                values (:id, :kind, :group, :audience, :owner, :title, :path, :created, :active)
                """)
                .param("id", subject.id())
                .param("kind", subject.kind())
                .param("group", subject.groupId())
                .param("audience", subject.audience().code())
                .param("owner", subject.ownerId())
                .param("title", subject.title())
                .param("path", subject.path())
                .param("created", subject.createdAt().atOffset(ZoneOffset.UTC))
                .param("active", subject.activeAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Subject> find(@Nullable UUID viewer, UUID id) {
        return jdbc.sql("""
                select s.* from access.subject s join access.visible_to(:viewer) v on v = s.id where s.id = :id
                """)
                .param("viewer", viewer)
                .param("id", id)
                .query(SubjectTable::subject)
                .optional();
    }

    void rename(UUID id, String title, String path) {
        jdbc.sql("update access.subject set title = :title, path = :path where id = :id")
                .param("id", id)
                .param("title", title)
                .param("path", path)
                .update();
    }

    void reown(UUID id, UUID owner) {
        jdbc.sql("update access.subject set owner_id = :owner where id = :id")
                .param("id", id)
                .param("owner", owner)
                .update();
    }

    void move(Map<UUID, String> paths) {
        jdbc.sql("""
                update access.subject s set path = m.path
                from unnest(:ids::uuid[], :paths::text[]) m (id, path) where s.id = m.id
                """)
                .param("ids", paths.keySet().toArray(UUID[]::new))
                .param("paths", paths.values().toArray(String[]::new))
                .update();
    }

    void withdraw(UUID id, @Nullable Instant at) {
        jdbc.sql("update access.subject set withdrawn_at = :at where id = :id")
                .param("id", id)
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void readdress(UUID id, Audience audience, @Nullable UUID groupId) {
        jdbc.sql("update access.subject set audience = :audience, group_id = :group where id = :id")
                .param("id", id)
                .param("audience", audience.code())
                .param("group", groupId)
                .update();
    }

    void touch(UUID id, Instant at) {
        jdbc.sql("update access.subject set active_at = :at where id = :id and active_at < :at")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void appear(UUID id, Instant at) {
        jdbc.sql("update access.subject set created_at = :at, active_at = :at where id = :id")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void grant(UUID id, UUID personId) {
        jdbc.sql("""
                insert into access.person_grant (subject_id, person_id) values (:id, :person) on conflict do nothing
                """).param("id", id).param("person", personId).update();
    }

    void grant(UUID id, Collection<UUID> people) {
        jdbc.sql("""
                insert into access.person_grant (subject_id, person_id)
                select :id, person from unnest(:people) person on conflict do nothing
                """)
                .param("id", id)
                .param("people", people.toArray(UUID[]::new))
                .update();
    }

    void grantAlike(UUID id, UUID other) {
        jdbc.sql("""
                insert into access.person_grant (subject_id, person_id)
                select :id, g.person_id from access.person_grant g where g.subject_id = :other on conflict do nothing
                """).param("id", id).param("other", other).update();
    }

    void revoke(UUID id, UUID personId) {
        jdbc.sql("delete from access.person_grant where subject_id = :id and person_id = :person")
                .param("id", id)
                .param("person", personId)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from access.subject where id = :id").param("id", id).update();
    }

    private static Subject subject(ResultSet row, int number) throws SQLException {
        return new Subject(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("group_id", UUID.class),
                Audience.of(row.getString("audience")),
                row.getObject("owner_id", UUID.class),
                row.getString("title"),
                row.getString("path"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("active_at").toInstant());
    }
}
