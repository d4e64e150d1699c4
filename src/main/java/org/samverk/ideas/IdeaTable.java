package org.samverk.ideas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.access.Role;
import org.samverk.richtext.RichText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class IdeaTable {
    private final JdbcClient jdbc;
    private final IdeaCalendar calendar;

    IdeaTable(JdbcClient jdbc, IdeaCalendar calendar) {
        this.jdbc = jdbc;
        this.calendar = calendar;
    }

    long nextNumber() {
        return jdbc.sql("select nextval(pg_get_serial_sequence('ideas.idea', 'number'))")
                .query(Long.class)
                .single();
    }

    /// It is to be answered as soon as ideas usually are.
    ///
    /// @param author the key under which the author is shown
    void insert(UUID id, long number, IdeaPlaces.Place place, String title, RichText content, UUID author, Instant at) {
        jdbc.sql("""
                insert into ideas.idea (id, number, group_id, campaign_id, category_id, author_id, title, content, status,
                                        created_at, due_on)
                overriding system value
                values (:id, :number, :group, :campaign, :category, :author, :title, :content, 'submitted', :at, :due)
                """)
                .param("id", id)
                .param("number", number)
                .param("group", place.groupId())
                .param("campaign", place.campaignId())
                .param("category", place.categoryId())
                .param("author", author)
                .param("title", title)
                .param("content", content.canonicalJson())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("due", calendar.due(at))
                .update();
    }

    Optional<Idea> find(Actor viewer, long number) {
        return find(viewer, "i.number = :key", number);
    }

    Optional<Idea> find(Actor viewer, UUID id) {
        return find(viewer, "i.id = :key", id);
    }

    /// Who stands behind an idea without name is read for the author and for those who answer it, and for nobody else.
    private Optional<Idea> find(Actor viewer, String condition, Object key) {
        return jdbc.sql("""
                select i.*, behind.id is not null as unnamed, y.name as category_name,
                       y.retired_at is not null as category_retired, p.id as author_ref_id, p.username as author_ref_username, p.name as author_ref_name,
                       p.photo_id as author_ref_photo_id,
                       h.id as handler_ref_id, h.username as handler_ref_username, h.name as handler_ref_name,
                       h.photo_id as handler_ref_photo_id,
                       (select o.number from ideas.idea o where o.id = i.duplicate_of) as duplicate_of_number,
                       exists (select from ideas.support u where u.idea_id = i.id and u.person_id = :viewer) as supported,
                       c.number as campaign_number, c.question as campaign_question, c.supporters as campaign_supporters,
                       c.days as campaign_days, c.weeks as campaign_weeks, coalesce(a.name, n.name) as campaign_answerer,
                       coalesce(a.id, n.head_id) as campaign_answerer_id
                from ideas.idea i
                join access.visible_to(:viewer) v on v = i.id
                left join access.stand_in behind on behind.id = i.author_id
                join access.principal p
                    on p.id = case when behind.person_id = :viewer or %s then coalesce(behind.person_id, i.author_id)
                              else i.author_id end
                left join ideas.category y on y.id = i.category_id
                left join access.principal h on h.id = i.handler_id
                left join ideas.campaign c
                    on c.id = i.campaign_id and exists (select from access.visible_to(:viewer) w where w = c.id)
                left join people.unit n on n.id = c.answer_unit_id
                left join access.principal a on a.id = c.answerer_id
                where %s
                """.formatted(IdeaQueueTable.MAY_ANSWER, condition))
                .param("viewer", viewer.id())
                .param("all", viewer instanceof Actor.Member && viewer.has(Role.HANDLER))
                .param("key", key)
                .query(this::idea)
                .optional();
    }

    /// Locks the idea until the transaction ends, so that two acts at once happen one after the other.
    void lock(UUID id) {
        jdbc.sql("select id from ideas.idea where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .list();
    }

    void edit(UUID id, String title, RichText content, Instant at) {
        jdbc.sql("update ideas.idea set title = :title, content = :content, edited_at = :at where id = :id")
                .param("id", id)
                .param("title", title)
                .param("content", content.canonicalJson())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void move(UUID id, IdeaStatus status) {
        jdbc.sql("update ideas.idea set status = :status where id = :id")
                .param("id", id)
                .param("status", status.code())
                .update();
    }

    void name(UUID id, UUID author) {
        jdbc.sql("update ideas.idea set author_id = :author where id = :id")
                .param("id", id)
                .param("author", author)
                .update();
    }

    void ask(UUID id, UUID group) {
        jdbc.sql("update ideas.idea set asked_group_id = :group where id = :id")
                .param("id", id)
                .param("group", group)
                .update();
    }

    private Idea idea(ResultSet row, int number) throws SQLException {
        var created = row.getTimestamp("created_at").toInstant();
        return new Idea(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getObject("group_id", UUID.class),
                PersonRef.of(row, "author_ref_"),
                row.getObject("author_id", UUID.class),
                row.getBoolean("unnamed"),
                category(row),
                row.getString("title"),
                RichText.parse(row.getString("content")),
                IdeaStatus.of(row.getString("status")),
                row.getObject("asked_group_id", UUID.class),
                row.getInt("supporters"),
                row.getBoolean("supported"),
                created,
                instant(row.getTimestamp("edited_at")),
                row.getObject("due_on", LocalDate.class),
                PersonRef.ofNullable(row, "handler_ref_"),
                row.getObject("duplicate_of_number", Long.class),
                Promise.of(row, calendar.day(created), day(instant(row.getTimestamp("kept_at"))), calendar.today()));
    }

    private static @Nullable Category category(ResultSet row) throws SQLException {
        var id = row.getObject("category_id", UUID.class);
        return id == null ? null : new Category(id, row.getString("category_name"), row.getBoolean("category_retired"));
    }

    private @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : calendar.day(at);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
