package org.samverk.ideas;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finds ideas by the words of their titles, without endings ("cyklarna" is "cykel") and within compounds: a word
/// counts as shared when the one holds the other ("lånecykel", "cykel") or both begin alike.
@Repository
class SimilarIdeaTable {
    private final JdbcClient jdbc;

    SimilarIdeaTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return those with the most words in common, then those with the most support
    List<SimilarIdea> find(@Nullable UUID viewer, String title, int limit) {
        return jdbc.sql("""
                select i.number, i.title, i.status, i.supporters
                from ideas.idea i
                join access.visible_to(:viewer) v on v = i.id
                cross join lateral (
                    select count(*) as words from unnest(tsvector_to_array(to_tsvector('swedish', :title))) typed
                    where exists (select from unnest(i.words) mine
                                  where typed = mine
                                     or (length(typed) >= 4 and position(typed in mine) > 0)
                                     or (length(mine) >= 4 and position(mine in typed) > 0)
                                     or (length(typed) >= 6 and left(typed, 6) = left(mine, 6)))) shared
                where shared.words > 0 and i.status <> 'withdrawn' and i.duplicate_of is null
                order by shared.words desc, i.supporters desc, i.number desc
                limit :limit
                """)
                .param("viewer", viewer)
                .param("title", title)
                .param("limit", limit)
                .query((row, number) -> new SimilarIdea(
                        row.getLong("number"),
                        row.getString("title"),
                        IdeaStatus.of(row.getString("status")),
                        row.getInt("supporters")))
                .list();
    }
}
