package org.samverk.ideas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.richtext.RichText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CampaignTable {
    /// Whether campaign `c` asks `:viewer`.
    static final String ASKS = """
            (c.group_id is null or exists (
                select from access.membership m
                join access.circle o on o.id = m.group_id and o.archived_at is null
                where m.group_id = c.group_id and m.person_id = :viewer and m.role <> 'follower'))
            and (c.unit_id is null or exists (
                select from people.person d join people.unit_tree(c.unit_id) t on t = d.unit_id where d.id = :viewer))
            """;

    private static final String SELECT = """
            select c.*, coalesce(g.title, u.name) as asked, coalesce(a.name, w.name) as answers,
                   a.id as answerer_ref_id, a.username as answerer_ref_username, a.name as answerer_ref_name,
                   a.photo_id as answerer_ref_photo_id, f.*
            from ideas.campaign c
            join access.visible_to(:viewer) v on v = c.id
            left join access.subject g on g.id = c.group_id
            left join people.unit u on u.id = c.unit_id
            left join people.unit w on w.id = c.answer_unit_id
            left join access.principal a on a.id = c.answerer_id
            cross join lateral (
                select count(*) as ideas, count(i.promised_on) as promised,
                       count(*) filter (where i.promised_on < :today and i.kept_at is null
                                            and i.status in ('submitted', 'evaluating')) as late,
                       count(*) filter (where i.status = 'implemented') as implemented
                from ideas.idea i join access.visible_to(:viewer) s on s = i.id
                where i.campaign_id = c.id and i.status <> 'withdrawn' and i.duplicate_of is null) f
            """;

    private final JdbcClient jdbc;
    private final IdeaCalendar calendar;

    CampaignTable(JdbcClient jdbc, IdeaCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    long nextNumber() {
        return jdbc.sql("select nextval(pg_get_serial_sequence('ideas.campaign', 'number'))")
                .query(Long.class)
                .single();
    }

    /// @param fields checked ones
    void insert(
            UUID id,
            long number,
            CampaignFields fields,
            String question,
            UUID author,
            @Nullable UUID answerer,
            Instant at) {
        jdbc.sql("""
                insert into ideas.campaign (id, number, group_id, unit_id, author_id, question, content, starts_on, ends_on,
                                            supporters, days, weeks, answer_unit_id, answerer_id, created_at)
                overriding system value
                values (:id, :number, :group, :unit, :author, :question, :content, :starts, :ends,
                        :supporters, :days, :weeks, :answerUnit, :answerer, :at)
                """)
                .param("id", id)
                .param("number", number)
                .param("group", fields.group())
                .param("unit", fields.unit())
                .param("author", author)
                .param("question", question)
                .param("content", fields.content().canonicalJson())
                .param("starts", fields.startsOn())
                .param("ends", fields.endsOn())
                .param("supporters", fields.supporters())
                .param("days", fields.days())
                .param("weeks", fields.weeks())
                .param("answerUnit", fields.answerUnit())
                .param("answerer", answerer)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Changes what may change once it has begun.
    void change(UUID id, String question, RichText content, LocalDate endsOn) {
        jdbc.sql("update ideas.campaign set question = :question, content = :content, ends_on = :ends where id = :id")
                .param("id", id)
                .param("question", question)
                .param("content", content.canonicalJson())
                .param("ends", endsOn)
                .update();
    }

    Optional<Campaign> find(@Nullable UUID viewer, long number) {
        return jdbc.sql(SELECT + "where c.number = :number")
                .param("viewer", viewer)
                .param("today", calendar.today())
                .param("number", number)
                .query(this::campaign)
                .optional();
    }

    /// Those in this state, the newest first.
    ///
    /// @param before only those with a smaller number
    List<Campaign> list(@Nullable UUID viewer, CampaignState state, long before, int limit) {
        return jdbc.sql(SELECT + "where c.number < :before and " + state.sql() + " order by c.number desc limit :limit")
                .param("viewer", viewer)
                .param("today", calendar.today())
                .param("before", before)
                .param("limit", limit)
                .query(this::campaign)
                .list();
    }

    /// Those that the viewer sees, the newest first.
    List<CampaignChoice> all(@Nullable UUID viewer, int limit) {
        return jdbc.sql("""
                select c.number, c.question from ideas.campaign c join access.visible_to(:viewer) v on v = c.id
                order by c.number desc limit :limit
                """)
                .param("viewer", viewer)
                .param("limit", limit)
                .query(CampaignChoice.class)
                .list();
    }

    /// Those that take ideas now and ask the viewer, what ends first first.
    List<CampaignChoice> asking(@Nullable UUID viewer, int limit) {
        return jdbc.sql("""
                select c.number, c.question from ideas.campaign c join access.visible_to(:viewer) v on v = c.id
                where %s and %s
                order by c.ends_on, c.number desc limit :limit
                """.formatted(CampaignState.OPEN.sql(), ASKS))
                .param("viewer", viewer)
                .param("today", calendar.today())
                .param("limit", limit)
                .query(CampaignChoice.class)
                .list();
    }

    boolean asks(UUID campaign, @Nullable UUID viewer) {
        return jdbc.sql("""
                        select exists (select from ideas.campaign c join access.visible_to(:viewer) v on v = c.id
                                       where c.id = :campaign and %s)
                        """.formatted(ASKS))
                .param("viewer", viewer)
                .param("campaign", campaign)
                .query(Boolean.class)
                .single();
    }

    private Campaign campaign(ResultSet row, int number) throws SQLException {
        var startsOn = row.getObject("starts_on", LocalDate.class);
        var endsOn = row.getObject("ends_on", LocalDate.class);
        return new Campaign(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getObject("group_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getString("asked"),
                row.getString("question"),
                RichText.parse(row.getString("content")),
                startsOn,
                endsOn,
                CampaignState.on(calendar.today(), startsOn, endsOn),
                terms(row),
                picture(row),
                new Campaign.Figures(
                        row.getInt("ideas"), row.getInt("promised"), row.getInt("late"), row.getInt("implemented")));
    }

    private static Campaign.@Nullable Picture picture(ResultSet row) throws SQLException {
        var id = row.getObject("picture_id", UUID.class);
        return id == null ? null : new Campaign.Picture(id, row.getString("picture_alt"));
    }

    private static Campaign.Terms terms(ResultSet row) throws SQLException {
        return new Campaign.Terms(
                row.getInt("supporters"),
                row.getInt("days"),
                row.getInt("weeks"),
                row.getObject("answer_unit_id", UUID.class),
                PersonRef.ofNullable(row, "answerer_ref_"),
                row.getString("answers"));
    }
}
