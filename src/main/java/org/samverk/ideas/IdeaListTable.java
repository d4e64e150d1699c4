package org.samverk.ideas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.richtext.RichText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Lists of ideas by keyset: the number alone, or a figure and then the number.
@Repository
class IdeaListTable {
    private static final int EXCERPT = 180;
    private static final String IN_UNIT = """
            and i.author_id in (
                with recursive below (id) as (
                    select u.id from people.unit u where u.id = :unit
                    union
                    select u.id from people.unit u join below b on u.parent_id = b.id)
                select d.id from people.person d join below b on b.id = d.unit_id)
            """;

    private static final String IN_CAMPAIGN =
            "and i.campaign_id = (select c.id from ideas.campaign c where c.number = :campaign)";

    /// What somebody submitted without name is found by themselves alone.
    private static final String BY = """
            and (i.author_id = :author
                 or i.author_id in (select s.id from access.stand_in s
                                    where s.person_id = :author and s.person_id = :viewer))
            """;

    private final JdbcClient jdbc;
    private final IdeaCalendar calendar;

    IdeaListTable(JdbcClient jdbc, IdeaCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    /// @param after  the cursor of the last idea that was read
    /// @param recent since when a backing makes an idea rise
    List<IdeaSummary> list(
            @Nullable UUID viewer, IdeaFilter filter, @Nullable IdeaCursor after, Instant recent, int limit) {
        var today = calendar.today();
        return jdbc.sql("""
                select i.*, y.name as category_name,
                       p.id as author_ref_id, p.username as author_ref_username, p.name as author_ref_name,
                       p.photo_id as author_ref_photo_id,
                       exists (select from ideas.support u where u.idea_id = i.id and u.person_id = :viewer) as supported,
                       r.rise, case when i.kept_at is null and i.status in ('submitted', 'evaluating') then i.promised_on end
                           as awaited_on
                from ideas.idea i
                join access.visible_to(:viewer) v on v = i.id
                join access.principal p on p.id = i.author_id
                left join ideas.category y on y.id = i.category_id
                cross join lateral (
                    select count(*) as rise from ideas.support u
                    where :rising and u.idea_id = i.id and u.created_at > :recent) r
                where %s and %s and %s %s %s %s %s %s
                order by %s
                limit :limit
                """.formatted(
                                filter.status() == null
                                        ? "i.status <> 'withdrawn' and i.duplicate_of is null"
                                        : "i.status = :status",
                                filter.order().condition(),
                                after == null ? "true" : filter.order().after(),
                                filter.group() == null ? "" : "and i.group_id = :group",
                                filter.author() == null ? "" : BY,
                                filter.unit() == null ? "" : IN_UNIT,
                                filter.campaign() == null ? "" : IN_CAMPAIGN,
                                filter.category() == null ? "" : "and i.category_id = :category",
                                filter.order().sql()))
                .param("viewer", viewer)
                .param(
                        "status",
                        filter.status() == null ? null : filter.status().code())
                .param("rising", filter.order() == IdeaFilter.Order.RISING)
                .param("recent", recent.atOffset(ZoneOffset.UTC))
                .param("figure", after == null ? 0 : after.figure())
                .param("number", after == null ? 0 : after.number())
                .param("group", filter.group())
                .param("author", filter.author())
                .param("unit", filter.unit())
                .param("campaign", filter.campaign())
                .param("category", filter.category())
                .param("limit", limit)
                .query((row, number) -> summary(row, today))
                .list();
    }

    List<IdeaResponse> responses(UUID idea) {
        return jdbc.sql("""
                select r.*, p.id as author_ref_id, p.username as author_ref_username, p.name as author_ref_name,
                       p.photo_id as author_ref_photo_id
                from ideas.response r join access.principal p on p.id = r.author_id
                where r.idea_id = :idea order by r.created_at desc, r.id desc
                """).param("idea", idea).query(IdeaListTable::response).list();
    }

    void respond(UUID idea, UUID author, NewResponse response, Instant at) {
        jdbc.sql("""
                insert into ideas.response (idea_id, author_id, status, content, created_at)
                values (:idea, :author, :status, :content, :at)
                """)
                .param("idea", idea)
                .param("author", author)
                .param("status", response.status().code())
                .param("content", response.content().canonicalJson())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// How many ideas that the viewer sees wait for an answer.
    ///
    /// @param most counts no further
    int unanswered(@Nullable UUID viewer, int most) {
        return jdbc.sql("""
                select count(*) from (select from ideas.idea i join access.visible_to(:viewer) v on v = i.id
                                      where i.status in ('submitted', 'evaluating') limit :most) w
                """)
                .param("viewer", viewer)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    private static IdeaSummary summary(ResultSet row, LocalDate today) throws SQLException {
        var awaited = row.getObject("awaited_on", LocalDate.class);
        return new IdeaSummary(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getObject("group_id", UUID.class),
                PersonRef.of(row, "author_ref_"),
                row.getString("category_name"),
                row.getString("title"),
                RichText.parse(row.getString("content")).excerpt(EXCERPT),
                IdeaStatus.of(row.getString("status")),
                row.getInt("supporters"),
                row.getBoolean("supported"),
                row.getTimestamp("created_at").toInstant(),
                row.getInt("rise"),
                awaited,
                awaited != null && awaited.isBefore(today));
    }

    private static IdeaResponse response(ResultSet row, int number) throws SQLException {
        return new IdeaResponse(
                row.getObject("id", UUID.class),
                PersonRef.of(row, "author_ref_"),
                IdeaStatus.of(row.getString("status")),
                RichText.parse(row.getString("content")),
                row.getTimestamp("created_at").toInstant());
    }
}
