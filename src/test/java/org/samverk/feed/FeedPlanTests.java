package org.samverk.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.LargeTest;
import org.samverk.kernel.Cursor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// With much in the tables, feeds are read on indexes only: they cost what their reader's groups and people cost.
@LargeTest
class FeedPlanTests {
    private static final Pattern WHOLE_TABLE =
            Pattern.compile("Seq Scan on (subject|entry|comment|reading|post|membership|following)\\b");

    /// Sorting what was read of a group or a person, instead of reading it in order until there is enough. (The few
    /// that were found are sorted in the end; what is unread is at most a month's, and may be sorted.)
    private static final Pattern SORTED = Pattern.compile("Sort Key: s_\\d+\\.(active_at|created_at)");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CastSetup cast;

    @Test
    void no_feed_reads_a_whole_table() {
        var reader = cast.id(Cast.ANNA);
        queries(group(reader)).forEach((name, query) -> {
            var parameters = parameters(reader, query);
            assertThat(plan(FeedSql.of(query), parameters))
                    .as(name)
                    .doesNotContainPattern(WHOLE_TABLE)
                    .doesNotContainPattern(query.unread() ? WHOLE_TABLE : SORTED);
            parameters.put("since", at(Instant.now().minusSeconds(86_400)));
            assertThat(plan(FeedSql.since(query), parameters))
                    .as("news since of " + name)
                    .doesNotContainPattern(WHOLE_TABLE);
        });
        StartSql.ALL.forEach(
                (name, sql) -> assertThat(plan(sql, start(reader))).as(name).doesNotContainPattern(WHOLE_TABLE));
        assertThat(plan(TimelineTable.TIMELINE, timeline(reader)))
                .as("timeline")
                .doesNotContainPattern(WHOLE_TABLE);
    }

    private static Map<String, FeedQuery> queries(UUID group) {
        return Map.of(
                "all",
                FeedQuery.ALL,
                "the newest",
                new FeedQuery(null, null, false, FeedOrder.NEWEST),
                "unread",
                new FeedQuery(null, null, true, FeedOrder.ACTIVE),
                "one kind",
                FeedQuery.ALL.kind("idea"),
                "the newest of a kind",
                new FeedQuery(null, "post", false, FeedOrder.NEWEST),
                "a group",
                FeedQuery.of(group),
                "a kind in a group",
                FeedQuery.of(group).kind("decision"),
                "unread in a group",
                new FeedQuery(group, null, true, FeedOrder.NEWEST));
    }

    private static Map<String, Object> parameters(UUID reader, FeedQuery query) {
        var parameters = new java.util.HashMap<String, Object>(Map.of(
                "viewer", reader,
                "at", at(Cursor.START.at()),
                "id", Cursor.START.id(),
                "limit", 21,
                "kinds", FeedQuery.KINDS.toArray(String[]::new)));
        if (query.kind() != null) {
            parameters.put("kind", query.kind());
        }
        if (query.group() != null) {
            parameters.put("group", query.group());
        }
        return parameters;
    }

    private static Map<String, Object> start(UUID reader) {
        return Map.of("viewer", reader, "since", at(Instant.now().minusSeconds(86_400)));
    }

    private static Map<String, Object> timeline(UUID reader) {
        return Map.of(
                "viewer",
                reader,
                "person",
                reader,
                "at",
                at(Cursor.START.at()),
                "id",
                Cursor.START.id(),
                "limit",
                21,
                "kinds",
                TimelineTable.KINDS.toArray(String[]::new));
    }

    private UUID group(UUID reader) {
        return jdbc.sql("""
                select m.group_id from access.membership m where m.person_id = :person
                order by (select count(*) from access.subject s where s.group_id = m.group_id) desc limit 1
                """).param("person", reader).query(UUID.class).single();
    }

    private String plan(String sql, Map<String, Object> parameters) {
        List<String> lines = jdbc.sql("explain " + sql)
                .params(parameters)
                .query(String.class)
                .list();
        return lines.stream().collect(Collectors.joining("\n"));
    }

    private static Object at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
