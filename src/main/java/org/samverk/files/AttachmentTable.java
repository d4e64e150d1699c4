package org.samverk.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AttachmentTable {
    private final JdbcClient jdbc;

    AttachmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, List<StoredFile>> of(Actor actor, Collection<UUID> subjects) {
        var found = new HashMap<UUID, List<StoredFile>>();
        jdbc.sql("""
                select f.*, a.subject_id, s.audience = 'public' shared
                from files.attachment a
                join access.visible_to(:viewer) v on v = a.subject_id
                join access.subject s on s.id = a.subject_id
                join files.file f on f.id = a.file_id
                where a.subject_id = any(:subjects) and a.part_id is null and not f.in_text
                order by f.created_at, f.id
                """)
                .param("viewer", actor.id())
                .param("subjects", subjects.toArray(UUID[]::new))
                .query((row, number) -> found.computeIfAbsent(
                                row.getObject("subject_id", UUID.class), subject -> new ArrayList<>())
                        .add(FileTable.file(row, number)))
                .list();
        return found;
    }

    Map<UUID, List<StoredFile>> ofParts(Actor actor, Collection<UUID> parts) {
        var found = new HashMap<UUID, List<StoredFile>>();
        jdbc.sql("""
                select f.*, a.part_id, false shared
                from files.attachment a
                join access.visible_to(:viewer) v on v = a.subject_id
                join files.file f on f.id = a.file_id
                where a.part_id = any(:parts)
                order by f.created_at, f.id
                """)
                .param("viewer", actor.id())
                .param("parts", parts.toArray(UUID[]::new))
                .query((row, number) -> found.computeIfAbsent(
                                row.getObject("part_id", UUID.class), part -> new ArrayList<>())
                        .add(FileTable.file(row, number)))
                .list();
        return found;
    }

    void attachPart(UUID subject, UUID part, Collection<UUID> ids) {
        jdbc.sql("""
                insert into files.attachment (file_id, subject_id, part_id)
                select id, :subject, :part from unnest(:ids) id
                on conflict do nothing
                """)
                .param("subject", subject)
                .param("part", part)
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    List<StoredFile> find(Actor actor, Collection<UUID> ids) {
        return jdbc.sql("""
                select distinct f.*, false shared
                from files.file f join files.visible_to(:viewer) v on v = f.id
                where f.id = any(:ids) and not f.in_text
                order by f.created_at, f.id
                """)
                .param("viewer", actor.id())
                .param("ids", ids.toArray(UUID[]::new))
                .query(FileTable::file)
                .list();
    }

    void detachOthers(UUID subject, @Nullable UUID part, Collection<UUID> ids) {
        jdbc.sql("""
                delete from files.attachment a using files.file f
                where a.subject_id = :subject and a.part_id is not distinct from :part::uuid and f.id = a.file_id
                  and not f.in_text and not f.id = any(:ids)
                """)
                .param("subject", subject)
                .param("part", part)
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }
}
