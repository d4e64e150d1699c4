package org.samverk.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.samverk.access.PersonRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StartTable {
    private final JdbcClient jdbc;

    StartTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    StartNews since(UUID viewer, Instant since) {
        var acts = statement(StartSql.ACTS, viewer, since)
                .query((row, number) -> new Act(row.getString("kind"), figure(row, number)))
                .list();
        return new StartNews(
                since,
                statement(StartSql.POSTS, viewer, since)
                        .query(StartTable::figure)
                        .list(),
                statement(StartSql.ANSWERS, viewer, since)
                        .query(StartTable::figure)
                        .list(),
                of(acts, "DECISION_MADE"),
                of(acts, "IDEA_ANSWERED"),
                statement(StartSql.FOLLOWERS, viewer, since)
                        .query(PersonRef::of)
                        .list());
    }

    private record Act(String kind, StartNews.Figure figure) {}

    private static List<StartNews.Figure> of(List<Act> acts, String kind) {
        return acts.stream()
                .filter(act -> act.kind().equals(kind))
                .map(Act::figure)
                .toList();
    }

    private JdbcClient.StatementSpec statement(String sql, UUID viewer, Instant since) {
        return jdbc.sql(sql).param("viewer", viewer).param("since", since.atOffset(ZoneOffset.UTC));
    }

    private static StartNews.Figure figure(ResultSet row, int number) throws SQLException {
        return new StartNews.Figure(row.getString("title"), row.getString("path"), row.getInt("number"));
    }
}
