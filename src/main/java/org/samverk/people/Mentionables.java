package org.samverk.people;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Whom one may mean when one types `@` and the beginning of a name.
@Service
public class Mentionables {
    static final int MOST = 8;
    private static final int LONGEST = 80;
    private final JdbcClient jdbc;

    Mentionables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// At most eight people of whom the actor may know, those of the group first, then in the order of their names.
    /// Without words, only people of the group.
    ///
    /// @param words   how words of the name, or the user name, begin
    /// @param group   the group that is written to, if any; one whose content the actor does not see counts as none
    /// @param subject what is written about, if anything; hidden counts as nothing
    public List<Mentionable> find(Actor actor, @Nullable String words, @Nullable UUID group, @Nullable UUID subject) {
        return jdbc.sql("""
                with place as (
                    select g.id as group_id, cast(null as uuid) as subject_id
                    from access.circle g where g.id = :group and access.sees_in_group(:viewer, g.id)
                    union all
                    select s.group_id, s.id from access.subject s join access.visible_to(:viewer) v on v = s.id
                    where s.id = :subject
                    limit 1),
                wanted as (
                    select p.id, p.name, p.username, p.photo_id, m.person_id is not null as member
                    from access.principal p
                    join access.people_visible_to(:viewer) v on v = p.id
                    left join access.membership m on m.person_id = p.id
                         and m.group_id = (select group_id from place) and m.role <> 'follower'
                    where p.active
                      and case when :query = '' then m.person_id is not null and p.id is distinct from :viewer
                          else to_tsvector('simple', p.name || ' ' || p.username) @@ to_tsquery('simple', :query) end
                    order by member desc, p.name collate "sv-SE-x-icu", p.id
                    limit :most)
                select w.id, w.name, w.username, w.photo_id, w.member, d.title, u.name as unit,
                       case when l.subject_id is not null
                                 then exists (select from access.visible_to(w.id) s where s = l.subject_id)
                            when l.group_id is not null then access.sees_in_group(w.id, l.group_id)
                            else true end as sees
                from wanted w
                left join place l on true
                left join people.person d on d.id = w.id
                left join people.unit u on u.id = d.unit_id
                order by w.member desc, w.name collate "sv-SE-x-icu", w.id
                """)
                .param("viewer", actor.requirePerson())
                .param("group", group)
                .param("subject", subject)
                .param("query", query(words))
                .param("most", MOST)
                .query((row, number) -> new Mentionable(
                        PersonRef.of(row, number),
                        row.getString("title") == null ? "" : row.getString("title"),
                        row.getString("unit"),
                        row.getBoolean("member"),
                        row.getBoolean("sees")))
                .list();
    }

    /// Each word as a prefix; what is no letter, digit, dot, dash or underscore separates words.
    private static String query(@Nullable String words) {
        var typed = words == null ? "" : words.substring(0, Math.min(LONGEST, words.length()));
        return Stream.of(typed.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> "'" + word + "':*")
                .collect(Collectors.joining(" & "));
    }
}
