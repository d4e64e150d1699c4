package org.samverk.ideas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.access.PersonRef;
import org.samverk.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class IdeaAssessmentTable {
    private final JdbcClient jdbc;

    IdeaAssessmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(UUID idea, UUID assessor, NewAssessment assessment, Instant at) {
        jdbc.sql("""
                insert into ideas.assessment (idea_id, assessor_id, benefit, effort, feasibility, note, at)
                values (:idea, :assessor, :benefit, :effort, :feasibility, :note, :at)
                on conflict (idea_id, assessor_id) do update set
                    benefit = excluded.benefit, effort = excluded.effort, feasibility = excluded.feasibility,
                    note = excluded.note, at = excluded.at
                """)
                .param("idea", idea)
                .param("assessor", assessor)
                .param("benefit", assessment.benefit())
                .param("effort", assessment.effort())
                .param("feasibility", assessment.feasibility())
                .param("note", assessment.note())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Assessment> of(UUID idea) {
        return jdbc.sql("""
                select a.*, p.id as assessor_ref_id, p.username as assessor_ref_username, p.name as assessor_ref_name,
                       p.photo_id as assessor_ref_photo_id
                from ideas.assessment a join access.principal p on p.id = a.assessor_id
                where a.idea_id = :idea
                order by a.at, a.assessor_id
                """)
                .param("idea", idea)
                .query(IdeaAssessmentTable::assessment)
                .list();
    }

    /// The open ideas that the actor may answer and somebody has assessed, the most useful first.
    List<AssessedIdea> assessed(Actor actor, int limit) {
        return jdbc.sql("""
                select i.number, i.title, i.status, count(*) as assessors,
                       avg(a.benefit) as benefit, min(a.benefit) as benefit_least, max(a.benefit) as benefit_most,
                       avg(a.effort) as effort, min(a.effort) as effort_least, max(a.effort) as effort_most,
                       avg(a.feasibility) as feasibility, min(a.feasibility) as feasibility_least,
                       max(a.feasibility) as feasibility_most
                from ideas.idea i
                join access.visible_to(:viewer) v on v = i.id
                join ideas.assessment a on a.idea_id = i.id
                where i.status in ('submitted', 'evaluating', 'accepted', 'started')
                  and %s
                group by i.id
                order by avg(a.benefit) desc, avg(a.effort), i.number
                limit :limit
                """.formatted(IdeaQueueTable.MAY_ANSWER))
                .param("viewer", actor.id())
                .param("all", actor.has(Role.HANDLER))
                .param("limit", limit)
                .query(IdeaAssessmentTable::assessedIdea)
                .list();
    }

    private static Assessment assessment(ResultSet row, int number) throws SQLException {
        Instant at = row.getTimestamp("at").toInstant();
        return new Assessment(
                PersonRef.of(row, "assessor_ref_"),
                row.getInt("benefit"),
                row.getInt("effort"),
                row.getInt("feasibility"),
                row.getString("note"),
                at);
    }

    private static AssessedIdea assessedIdea(ResultSet row, int number) throws SQLException {
        return new AssessedIdea(
                row.getLong("number"),
                row.getString("title"),
                IdeaStatus.of(row.getString("status")),
                row.getInt("assessors"),
                spread(row, "benefit"),
                spread(row, "effort"),
                spread(row, "feasibility"));
    }

    private static AssessedIdea.Spread spread(ResultSet row, String column) throws SQLException {
        return new AssessedIdea.Spread(
                row.getDouble(column), row.getInt(column + "_least"), row.getInt(column + "_most"));
    }
}
