package org.samverk.advice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samverk.access.PersonRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who is asked, and who of them has answered.
@Repository
class AskedTable {
    private final JdbcClient jdbc;

    AskedTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those who take part in the group and can act.
    List<UUID> ofGroup(UUID group) {
        return jdbc.sql("""
                select m.person_id from access.membership m join access.principal p on p.id = m.person_id and p.active
                where m.group_id = :group and m.role <> 'follower'
                """).param("group", group).query(UUID.class).list();
    }

    /// Those who work in the unit or below it and can act.
    List<UUID> ofUnit(UUID unit) {
        return jdbc.sql("""
                select w.id from people.person w join access.principal p on p.id = w.id and p.active
                where w.unit_id in (select people.unit_tree(:unit))
                """).param("unit", unit).query(UUID.class).list();
    }

    /// @return by user name, those of whom the asker may know
    Map<String, UUID> named(UUID asker, Collection<String> usernames) {
        return jdbc
                .sql("""
                select p.id, p.username, p.name, p.photo_id from access.principal p
                join access.people_visible_to(:asker) v on v = p.id
                where p.active and p.username = any(:names)
                """)
                .param("asker", asker)
                .param("names", usernames.toArray(String[]::new))
                .query(PersonRef::of)
                .list()
                .stream()
                .collect(Collectors.toMap(PersonRef::username, PersonRef::id));
    }

    /// Those of the people who do not see the subject, by name.
    List<PersonRef> blind(UUID subject, Collection<UUID> people) {
        return jdbc.sql("""
                select p.id, p.username, p.name, p.photo_id from access.principal p
                where p.id = any(:people)
                  and not exists (select from access.visible_to(p.id) v where v = :subject)
                order by p.name, p.id
                """)
                .param("subject", subject)
                .param("people", people.toArray(UUID[]::new))
                .query(PersonRef::of)
                .list();
    }

    void insert(UUID round, Collection<UUID> people) {
        jdbc.sql("insert into advice.asked (round_id, person_id) select :round, unnest(cast(:people as uuid[]))")
                .param("round", round)
                .param("people", people.toArray(UUID[]::new))
                .update();
    }

    List<UUID> all(UUID round) {
        return jdbc.sql("select person_id from advice.asked where round_id = :round")
                .param("round", round)
                .query(UUID.class)
                .list();
    }

    List<UUID> silent(UUID round) {
        return jdbc.sql("""
                select a.person_id from advice.asked a
                where a.round_id = :round
                  and not exists (select from advice.answered w
                                  where w.round_id = a.round_id and w.person_id = a.person_id)
                """).param("round", round).query(UUID.class).list();
    }

    /// @param answered whether those who have answered are meant, or those who have not
    List<PersonRef> people(UUID round, boolean answered) {
        return jdbc.sql("""
                select p.id, p.username, p.name, p.photo_id
                from advice.asked a join access.principal p on p.id = a.person_id
                where a.round_id = :round
                  and :answered = exists (select from advice.answered w
                                          where w.round_id = a.round_id and w.person_id = a.person_id)
                order by p.name, p.id limit 500
                """)
                .param("round", round)
                .param("answered", answered)
                .query(PersonRef::of)
                .list();
    }
}
