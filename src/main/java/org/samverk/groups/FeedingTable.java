package org.samverk.groups;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FeedingTable {
    private final JdbcClient jdbc;

    FeedingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<FeedingRule> rules(UUID group) {
        return jdbc.sql("""
                select r.id, r.unit_id, r.sub_units, r.directory_id, coalesce(u.name, d.name) as name
                from groups.rule r
                left join people.unit u on u.id = r.unit_id
                left join groups.directory_group d on d.id = r.directory_id
                where r.group_id = :group
                order by name, r.id
                """).param("group", group).query(FeedingRule.class).list();
    }

    /// How many employees a rule names.
    int named(@Nullable UUID unit, boolean subUnits, @Nullable UUID directory) {
        return jdbc.sql("select groups.named_by_rule(:unit, :sub, :directory)")
                .param("unit", unit)
                .param("sub", subUnits)
                .param("directory", directory)
                .query(Integer.class)
                .single();
    }

    /// Groups whose rules are about a directory group; no archived ones.
    List<UUID> fedBy(UUID directory) {
        return jdbc.sql("""
                select distinct c.id from groups.rule r join access.circle c on c.id = r.group_id and c.archived_at is null
                where r.directory_id = :directory order by c.id
                """).param("directory", directory).query(UUID.class).list();
    }

    void add(
            UUID group,
            @Nullable UUID unit,
            boolean subUnits,
            @Nullable UUID directory,
            @Nullable UUID by,
            Instant at) {
        jdbc.sql("""
                insert into groups.rule (group_id, unit_id, sub_units, directory_id, created_by, created_at)
                values (:group, :unit, :sub, :directory, :by, :at)
                on conflict (group_id, unit_id, directory_id) do update set sub_units = excluded.sub_units
                """)
                .param("group", group)
                .param("unit", unit)
                .param("sub", subUnits)
                .param("directory", directory)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(UUID group, UUID rule) {
        jdbc.sql("delete from groups.rule where group_id = :group and id = :rule")
                .param("group", group)
                .param("rule", rule)
                .update();
    }

    /// Groups that have rules, or members whom rules brought in; no archived ones.
    List<UUID> fedGroups() {
        return jdbc.sql("""
                select c.id from access.circle c
                where c.archived_at is null
                  and (exists (select from groups.rule r where r.group_id = c.id)
                       or exists (select from groups.fed_member f where f.group_id = c.id))
                order by c.id
                """).query(UUID.class).list();
    }

    /// Groups whose rules may name the person now, or did before.
    List<UUID> concerning(Collection<UUID> people) {
        return jdbc.sql("""
                with recursive above (id) as (
                    select unit_id from people.person where id = any(:people) and unit_id is not null
                    union
                    select u.parent_id from people.unit u join above a on a.id = u.id where u.parent_id is not null)
                select c.id from access.circle c
                where c.archived_at is null and c.id in (
                    select r.group_id from groups.rule r join above a on a.id = r.unit_id
                    union
                    select r.group_id from groups.rule r
                    join groups.directory_member d on d.directory_id = r.directory_id and d.person_id = any(:people)
                    union
                    select f.group_id from groups.fed_member f where f.person_id = any(:people))
                order by c.id
                """)
                .param("people", people.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /// Whom the rules name and who neither takes part nor has left.
    List<UUID> missing(UUID group) {
        return jdbc.sql("""
                select n from groups.named_by_rules(:group) n
                where not exists (select from access.membership m
                                  where m.group_id = :group and m.person_id = n and m.role <> 'follower')
                  and not exists (select from groups.fed_member f where f.group_id = :group and f.person_id = n)
                order by n
                """).param("group", group).query(UUID.class).list();
    }

    /// Whom the rules brought in and name no more, administrators last.
    List<UUID> superfluous(UUID group) {
        return jdbc.sql("""
                select f.person_id from groups.fed_member f
                join access.membership m on m.group_id = f.group_id and m.person_id = f.person_id
                where f.group_id = :group and f.left_at is null
                  and f.person_id not in (select groups.named_by_rules(:group))
                order by m.role = 'administrator', f.person_id
                """).param("group", group).query(UUID.class).list();
    }

    void mark(UUID group, UUID person, Instant at) {
        jdbc.sql("""
                insert into groups.fed_member (group_id, person_id, since) values (:group, :person, :at)
                on conflict do nothing
                """)
                .param("group", group)
                .param("person", person)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void leave(UUID group, UUID person, Instant at) {
        jdbc.sql("update groups.fed_member set left_at = :at where group_id = :group and person_id = :person")
                .param("group", group)
                .param("person", person)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void forget(UUID group, UUID person) {
        jdbc.sql("delete from groups.fed_member where group_id = :group and person_id = :person")
                .param("group", group)
                .param("person", person)
                .update();
    }

    /// Those who left and whom the rules name no more: should they be named again, they are brought in again.
    void forgetLeavers(UUID group) {
        jdbc.sql("""
                delete from groups.fed_member
                where group_id = :group and left_at is not null
                  and person_id not in (select groups.named_by_rules(:group))
                """).param("group", group).update();
    }
}
