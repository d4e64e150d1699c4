package org.samverk.reviews;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Those who were shown drafts at or below a page and may not read them any more.
@Repository
class LostRightsTable {
    private final JdbcClient jdbc;

    LostRightsTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Lost(UUID draft, UUID person) {}

    /// Takes their turn from those who had it because their section let them.
    void unask(UUID page) {
        jdbc.sql("""
                with recursive below (id) as (
                    select :page::uuid
                    union all
                    select p.id from below b join sites.page t on t.id = b.id
                    join sites.page p on p.site_id = t.site_id and p.parent_id = b.id)
                delete from reviews.asked a
                using reviews.task t, sites.page_draft d
                where t.id = a.task_id and t.person_id is null and d.id = t.draft_id
                  and coalesce(d.page_id, d.parent_id) in (select id from below)
                  and not reviews.may_read(a.person_id, d.section_id)
                """).param("page", page).update();
    }

    /// Those who see a draft without being asked about it, or having written it.
    List<Lost> strangers(UUID page) {
        return jdbc.sql("""
                with recursive below (id) as (
                    select :page::uuid
                    union all
                    select p.id from below b join sites.page t on t.id = b.id
                    join sites.page p on p.site_id = t.site_id and p.parent_id = b.id)
                select d.id as draft, g.person_id as person
                from sites.page_draft d
                join access.person_grant g on g.subject_id = d.id
                where coalesce(d.page_id, d.parent_id) in (select id from below)
                  and not reviews.may_read(g.person_id, d.section_id)
                  and not exists (select from reviews.asked a join reviews.task t on t.id = a.task_id
                                  where t.draft_id = d.id and a.person_id = g.person_id)
                """).param("page", page).query(Lost.class).list();
    }
}
