package org.samverk.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL behind the question who knows about something.
@Repository
class ExpertTable {
    private final JdbcClient jdbc;

    ExpertTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What somebody says of themselves weighs more than what they wrote: a skill most, then what they like to
    /// be asked about, then their title.
    ///
    /// @param written keys of what has the words
    List<Expert> find(@Nullable UUID viewer, Terms terms, Collection<UUID> written, int limit) {
        return jdbc.sql("""
                with asked as materialized (
                    select to_tsquery('simple', :beginnings) || to_tsquery('swedish', :whole) as words),
                said as materialized (
                    select d.id,
                           array(select one from unnest(d.skills) one where people.terms(array[one]) @@ a.words) as skills,
                           people.terms(array[d.ask_about]) @@ a.words as asking,
                           people.terms(array[d.title]) @@ a.words as titled
                    from asked a
                    join people.person d on people.terms(d.skills || array[d.ask_about, d.title]) @@ a.words),
                wrote as materialized (
                    select s.owner_id as id, s.title, s.path,
                           row_number() over (partition by s.owner_id order by s.active_at desc, s.id desc) as place,
                           count(*) over (partition by s.owner_id) as works
                    from access.subject s
                    join people.person d on d.id = s.owner_id and d.shows_work
                    join access.visible_to(:viewer) v on v = s.id
                    where s.id = any(:written) and s.kind in ('post', 'idea', 'page')),
                authors as (
                    select id, max(works) as works, array_agg(title order by place) filter (where place <= 3) as titles,
                           array_agg(path order by place) filter (where place <= 3) as paths
                    from wrote group by id)
                select p.id, p.username, p.name, p.photo_id, p.kind, p.active, p.roles,
                       d.title, d.unit_id, u.name as unit_name, d.phone, d.email, null as about,
                       coalesce(s.skills, '{}') as skills, case when s.asking then d.ask_about else '' end as ask_about,
                       coalesce(s.titled, false) as titled, w.titles, w.paths, coalesce(w.works, 0) as works
                from said s
                full join authors w on w.id = s.id
                join access.principal p on p.id = coalesce(s.id, w.id) and p.active and p.kind = 'member'
                join access.people_visible_to(:viewer) v on v = p.id
                join people.person d on d.id = p.id
                left join people.unit u on u.id = d.unit_id
                order by 8 * least(cardinality(coalesce(s.skills, '{}')), 1)
                             + case when s.asking then 6 else 0 end + case when s.titled then 4 else 0 end
                             + least(coalesce(w.works, 0), 5) desc,
                         p.name collate "sv-SE-x-icu", p.id
                limit :limit
                """)
                .param("viewer", viewer)
                .param("beginnings", terms.beginnings())
                .param("whole", terms.whole())
                .param("written", written.toArray(UUID[]::new))
                .param("limit", limit)
                .query(ExpertTable::expert)
                .list();
    }

    private static Expert expert(ResultSet row, int number) throws SQLException {
        var works = new ArrayList<Expert.Work>();
        var titles = row.getArray("titles");
        if (titles != null) {
            var paths = (String[]) row.getArray("paths").getArray();
            for (var title : (String[]) titles.getArray()) {
                works.add(new Expert.Work(title, paths[works.size()]));
            }
        }
        return new Expert(
                PersonTable.person(row, number),
                List.of((String[]) row.getArray("skills").getArray()),
                row.getString("ask_about"),
                row.getBoolean("titled"),
                works,
                row.getInt("works") - works.size());
    }
}
