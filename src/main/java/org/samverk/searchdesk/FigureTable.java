package org.samverk.searchdesk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FigureTable {
    private final JdbcClient jdbc;

    FigureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Counts one search. Its words are written down when it was searched on two other days before.
    ///
    /// @param since the first day that counts
    void count(byte[] hash, String words, boolean inVain, LocalDate day, LocalDate since) {
        jdbc.sql("""
                with counted as (
                    insert into searchdesk.tally (hash, day, in_vain, found)
                    values (:hash, :day, case when :vain then 1 else 0 end, case when :vain then 0 else 1 end)
                    on conflict (hash, day) do update
                    set in_vain = tally.in_vain + excluded.in_vain, found = tally.found + excluded.found)
                insert into searchdesk.phrase (hash, words)
                select :hash, :words
                where (select count(*) from searchdesk.tally t
                       where t.hash = :hash and t.day >= :since and t.day <> :day) >= 2
                on conflict (hash) do nothing
                """)
                .param("hash", hash)
                .param("words", words)
                .param("vain", inVain)
                .param("day", day)
                .param("since", since)
                .update();
    }

    /// Counts that something was opened, if the viewer sees it.
    void open(byte[] hash, UUID subject, @Nullable UUID viewer, LocalDate day) {
        jdbc.sql("""
                insert into searchdesk.opening (hash, subject_id, day)
                select :hash, v, :day from access.visible_to(:viewer) v where v = :subject
                on conflict (hash, subject_id, day) do update set times = opening.times + 1
                """)
                .param("hash", hash)
                .param("subject", subject)
                .param("viewer", viewer)
                .param("day", day)
                .update();
    }

    List<Figures.InVain> inVain(LocalDate since, int most) {
        return jdbc.sql("""
                select p.words, sum(t.in_vain)::integer as times
                from searchdesk.phrase p join searchdesk.tally t on t.hash = p.hash and t.day >= :since
                group by p.hash, p.words having sum(t.in_vain) > 0
                order by times desc, p.words limit :most
                """)
                .param("since", since)
                .param("most", most)
                .query(Figures.InVain.class)
                .list();
    }

    List<Figures.Sought> sought(@Nullable UUID viewer, LocalDate since, int most) {
        return jdbc.sql("""
                with sought as (
                    select p.hash, p.words, sum(t.in_vain + t.found)::integer as times
                    from searchdesk.phrase p join searchdesk.tally t on t.hash = p.hash and t.day >= :since
                    group by p.hash, p.words order by times desc, p.words limit :most)
                select q.words, q.times, coalesce(total.opened, 0) as opened, best.title, best.path
                from sought q
                left join lateral (
                    select sum(o.times)::integer as opened
                    from searchdesk.opening o join access.visible_to(:viewer) v on v = o.subject_id
                    where o.hash = q.hash and o.day >= :since) total on true
                left join lateral (
                    select s.title, s.path
                    from searchdesk.opening o
                    join access.subject s on s.id = o.subject_id and s.withdrawn_at is null
                    join access.visible_to(:viewer) v on v = s.id
                    where o.hash = q.hash and o.day >= :since
                    group by s.id, s.title, s.path order by sum(o.times) desc, s.id limit 1) best on true
                order by q.times desc, q.words
                """)
                .param("viewer", viewer)
                .param("since", since)
                .param("most", most)
                .query(Figures.Sought.class)
                .list();
    }

    void forget(LocalDate before) {
        jdbc.sql("delete from searchdesk.tally where day < :before")
                .param("before", before)
                .update();
        jdbc.sql("delete from searchdesk.opening where day < :before")
                .param("before", before)
                .update();
        jdbc.sql("""
                delete from searchdesk.phrase p
                where not exists (select from searchdesk.tally t where t.hash = p.hash)
                """).update();
    }
}
