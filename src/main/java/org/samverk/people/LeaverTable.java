package org.samverk.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL of those who leave and come back.
@Repository
class LeaverTable {
    private final JdbcClient jdbc;

    LeaverTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    LeaverRule rule() {
        return jdbc.sql("select named, words from people.leaver_rule")
                .query(LeaverRule.class)
                .single();
    }

    void change(LeaverRule rule, UUID by) {
        jdbc.sql("update people.leaver_rule set named = :named, words = :words, changed_by = :by, changed_at = now()")
                .param("named", rule.named())
                .param("words", rule.words())
                .param("by", by)
                .update();
    }

    void close(Collection<UUID> people, String by) {
        jdbc.sql("""
                with closed as (update people.person set closed_by = :by where id = any(:ids))
                update access.principal set active = false where id = any(:ids)
                """).param("by", by).param("ids", people.toArray(UUID[]::new)).update();
    }

    void open(Collection<UUID> people) {
        jdbc.sql("""
                with opened as (update people.person set closed_by = null where id = any(:ids))
                update access.principal set active = true where id = any(:ids)
                """).param("ids", people.toArray(UUID[]::new)).update();
    }

    /// Those whom the directory knows and whose last day is before this one; administrators stay.
    List<UUID> due(LocalDate today) {
        return jdbc.sql("""
                select d.id from people.person d
                join access.principal p on p.id = d.id and p.active and not 'administrator' = any(p.roles)
                where d.leaves_on < :today and d.directory_key is not null
                """).param("today", today).query(UUID.class).list();
    }

    Optional<String> trueName(UUID person) {
        return jdbc.sql("select left_name from people.person where id = :id and left_name is not null")
                .param("id", person)
                .query(String.class)
                .optional();
    }

    /// Employees who have left and are shown by their names.
    List<UUID> named() {
        return jdbc.sql("""
                select p.id from access.principal p join people.person d on d.id = p.id
                where not p.active and p.kind = 'member' and d.left_name is null
                """).query(UUID.class).list();
    }

    /// Those who are shown as former employees.
    List<UUID> unnamed() {
        return jdbc.sql("select id from people.person where left_name is not null")
                .query(UUID.class)
                .list();
    }

    /// Puts words instead of the names, and user names that say nothing; both are kept aside. The photo goes
    /// with the name.
    void takeNames(Collection<UUID> people, String words) {
        jdbc.sql("""
                with kept as (
                    update people.person d set left_name = p.name, left_username = p.username
                    from access.principal p
                    where p.id = d.id and d.id = any(:ids) and d.left_name is null and p.kind = 'member')
                update access.principal p
                set name = :words, photo_id = null, username = 'former-' || right(replace(p.id::text, '-', ''), 16)
                where p.id = any(:ids) and p.kind = 'member'
                """)
                .param("ids", people.toArray(UUID[]::new))
                .param("words", words)
                .update();
    }

    /// Gives names and user names back. A user name that somebody else got meanwhile stays theirs.
    void giveNames(Collection<UUID> people) {
        jdbc.sql("""
                with kept as (
                    select id, left_name, left_username from people.person
                    where id = any(:ids) and left_name is not null for update),
                cleared as (
                    update people.person d set left_name = null, left_username = null from kept where d.id = kept.id)
                update access.principal p
                set name = kept.left_name,
                    username = case when exists (select from access.principal o where o.username = kept.left_username)
                                    then p.username else kept.left_username end
                from kept where p.id = kept.id
                """).param("ids", people.toArray(UUID[]::new)).update();
    }
}
