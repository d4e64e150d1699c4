package org.samverk.ideas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whom a campaign asks, what is shown of it on top, and what may be corrected until it begins.
@Repository
class CampaignNoticeTable {
    private final JdbcClient jdbc;

    CampaignNoticeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A campaign that has begun, and of which those who are asked were not told.
    record Begun(
            UUID id,
            UUID authorId,
            @Nullable UUID groupId,
            @Nullable UUID unitId) {}

    /// Marks those that have begun as told of. Each is in one answer only, however many ask; one that was over before
    /// is told of no more.
    List<Begun> takeBegun(LocalDate today, Instant at) {
        return jdbc.sql("""
                update ideas.campaign set told_at = :at
                where id in (select id from ideas.campaign
                             where told_at is null and starts_on <= :today and ends_on >= :today
                             order by starts_on, number limit 100
                             for update skip locked)
                returning id, author_id, group_id, unit_id
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("today", today)
                .query(CampaignNoticeTable::begun)
                .list();
    }

    /// Those whom it asks, who can act.
    List<UUID> asked(Begun campaign) {
        return jdbc.sql("""
                select p.id from access.principal p
                where p.active and p.kind in ('member', 'guest')
                  and case when cast(:group as uuid) is not null
                               then exists (select from access.membership m
                                            where m.group_id = :group and m.person_id = p.id and m.role <> 'follower')
                           when cast(:unit as uuid) is not null
                               then p.kind = 'member'
                                    and exists (select from people.person d
                                                where d.id = p.id
                                                  and d.unit_id in (select people.unit_tree(cast(:unit as uuid))))
                           else p.kind = 'member' end
                """)
                .param("group", campaign.groupId())
                .param("unit", campaign.unitId())
                .query(UUID.class)
                .list();
    }

    /// Everything of one that has not begun.
    void correct(UUID id, CampaignFields fields, String question, @Nullable UUID answerer) {
        jdbc.sql("""
                update ideas.campaign
                set group_id = :group, unit_id = :unit, question = :question, content = :content, starts_on = :starts,
                    ends_on = :ends, supporters = :supporters, days = :days, weeks = :weeks, answer_unit_id = :answerUnit,
                    answerer_id = :answerer
                where id = :id
                """)
                .param("id", id)
                .param("group", fields.group())
                .param("unit", fields.unit())
                .param("question", question)
                .param("content", fields.content().canonicalJson())
                .param("starts", fields.startsOn())
                .param("ends", fields.endsOn())
                .param("supporters", fields.supporters())
                .param("days", fields.days())
                .param("weeks", fields.weeks())
                .param("answerUnit", fields.answerUnit())
                .param("answerer", answerer)
                .update();
    }

    /// @param picture null for none, and then no words for it either
    void picture(UUID id, @Nullable UUID picture, @Nullable String alt) {
        jdbc.sql("update ideas.campaign set picture_id = :picture, picture_alt = :alt where id = :id")
                .param("id", id)
                .param("picture", picture)
                .param("alt", alt)
                .update();
    }

    private static Begun begun(ResultSet row, int number) throws SQLException {
        return new Begun(
                row.getObject("id", UUID.class),
                row.getObject("author_id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getObject("unit_id", UUID.class));
    }
}
