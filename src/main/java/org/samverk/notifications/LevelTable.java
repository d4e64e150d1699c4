package org.samverk.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LevelTable {
    private final JdbcClient jdbc;

    LevelTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The groups that the person belongs to or follows, by name.
    List<GroupLevel> list(UUID person) {
        return jdbc.sql("""
                select s.id, s.title, s.path, coalesce(l.level, 'normal') as level
                from access.membership m
                join access.subject s on s.id = m.group_id and s.kind = 'group'
                join access.visible_to(:person) seen on seen = s.id
                left join notifications.level l on l.person_id = m.person_id and l.group_id = m.group_id
                where m.person_id = :person
                order by s.title collate "sv-SE-x-icu", s.id
                """).param("person", person).query(LevelTable::level).list();
    }

    /// Empty when the person neither belongs to the group nor follows it.
    Optional<GroupLevel> find(UUID person, UUID group) {
        return jdbc.sql("""
                select s.id, s.title, s.path, coalesce(l.level, 'normal') as level
                from access.membership m
                join access.subject s on s.id = m.group_id and s.kind = 'group'
                join access.visible_to(:person) seen on seen = s.id
                left join notifications.level l on l.person_id = m.person_id and l.group_id = m.group_id
                where m.person_id = :person and m.group_id = :group
                """)
                .param("person", person)
                .param("group", group)
                .query(LevelTable::level)
                .optional();
    }

    void put(UUID person, UUID group, Level level) {
        jdbc.sql("""
                insert into notifications.level (person_id, group_id, level) values (:person, :group, :level)
                on conflict (person_id, group_id) do update set level = excluded.level
                """)
                .param("person", person)
                .param("group", group)
                .param("level", level.code())
                .update();
    }

    /// Those of the people who have silenced the group that the subject belongs to.
    Set<UUID> silenced(UUID subject, Collection<UUID> people) {
        return new HashSet<>(jdbc.sql("""
                        select l.person_id
                        from access.subject s join notifications.level l on l.group_id = coalesce(s.group_id, s.id)
                        where s.id = :subject and l.level = 'muted' and l.person_id = any(:people)
                        """)
                .param("subject", subject)
                .param("people", people.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /// Those who want to hear of each post in the group that the subject belongs to, who belong to it and have not
    /// muted what is said about the subject.
    Set<UUID> hearingEverything(UUID subject) {
        return new HashSet<>(
                jdbc.sql("""
                        select l.person_id
                        from access.subject s
                        join notifications.level l on l.group_id = s.group_id
                        join access.membership m on m.group_id = l.group_id and m.person_id = l.person_id
                        where s.id = :subject and l.level = 'every'
                          and not exists (select from conversations.watch w
                                          where w.subject_id = s.id and w.person_id = l.person_id
                                            and w.level = 'mute')
                        """).param("subject", subject).query(UUID.class).list());
    }

    /// Those of the people who see the subject: who follows a group sees its posts and not its files.
    Set<UUID> seeing(UUID subject, Collection<UUID> people) {
        return new HashSet<>(jdbc.sql("""
                        select p.id from unnest(:people::uuid[]) as p (id)
                        cross join lateral (select from access.visible_to(p.id) v where v = :subject) seen
                        """)
                .param("subject", subject)
                .param("people", people.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    private static GroupLevel level(ResultSet row, int number) throws SQLException {
        return new GroupLevel(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("path"),
                Level.find(row.getString("level")).orElse(Level.NORMAL));
    }
}
