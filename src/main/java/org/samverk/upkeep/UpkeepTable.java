package org.samverk.upkeep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.samverk.kernel.Cursor;
import org.samverk.sites.SiteKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class UpkeepTable {
    private static final String SELECT = """
            select p.id as page_id, s.kind, p.path, p.title as page_title, p.check_months, p.reviewed_at, p.check_at,
                   p.published_at, p.check_at <= :now as late, o.id, o.username, o.name, o.photo_id
            from sites.page p
            join sites.site s on s.id = p.site_id
            join access.visible_to(:viewer) v on v = p.id
            left join access.principal o on o.id = p.owner_id and o.active
            where p.state = 'live'
            """;
    private final JdbcClient jdbc;

    UpkeepTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Upkeep> find(@Nullable UUID viewer, UUID page, Instant now) {
        return read(jdbc.sql(SELECT + " and p.id = :page").param("page", page), viewer, now)
                .query(UpkeepTable::upkeep)
                .optional();
    }

    /// Pages whose time to be checked has come, the longest ago first.
    List<Upkeep> late(@Nullable UUID viewer, Cursor after, Instant now, int rows) {
        return list(jdbc.sql(SELECT + """
                 and p.check_at <= :now and (p.check_at, p.id) > (:at, :id)
                order by p.check_at, p.id limit :rows
                """), viewer, after, now, rows);
    }

    /// Pages that nobody owns, those that were changed last first.
    List<Upkeep> ownerless(@Nullable UUID viewer, Cursor after, Instant now, int rows) {
        return list(jdbc.sql(SELECT + """
                 and p.owner_id is null and (p.published_at, p.id) < (:at, :id)
                order by p.published_at desc, p.id desc limit :rows
                """), viewer, after, now, rows);
    }

    /// Pages that somebody owns, those that are to be checked first first.
    List<Upkeep> owned(UUID owner, Cursor after, Instant now, int rows) {
        return list(jdbc.sql(SELECT + """
                 and p.owner_id = :viewer
                 and (coalesce(p.check_at, '2200-01-01 00:00:00+00'::timestamptz), p.id) > (:at, :id)
                order by coalesce(p.check_at, '2200-01-01 00:00:00+00'::timestamptz), p.id limit :rows
                """), owner, after, now, rows);
    }

    /// The page is to be checked so many months after it was changed or checked last.
    void change(UUID page, @Nullable UUID owner, @Nullable Integer months) {
        jdbc.sql("""
                update sites.page set owner_id = :owner, check_months = :months::int,
                    check_at = reviewed_at + make_interval(months => :months::int),
                    reminded_at = null, escalated_at = null
                where id = :page
                """)
                .param("page", page)
                .param("owner", owner)
                .param("months", months)
                .update();
    }

    void confirm(UUID page, Instant at) {
        jdbc.sql("""
                update sites.page set reviewed_at = :at, check_at = :at::timestamptz + make_interval(months => check_months),
                    reminded_at = null, escalated_at = null
                where id = :page
                """).param("page", page).param("at", utc(at)).update();
    }

    private static List<Upkeep> list(StatementSpec sql, @Nullable UUID viewer, Cursor after, Instant now, int rows) {
        return read(sql, viewer, now)
                .param("at", utc(after.at()))
                .param("id", after.id())
                .param("rows", rows)
                .query(UpkeepTable::upkeep)
                .list();
    }

    private static StatementSpec read(StatementSpec sql, @Nullable UUID viewer, Instant now) {
        return sql.param("viewer", viewer).param("now", utc(now));
    }

    private static Upkeep upkeep(ResultSet row, int number) throws SQLException {
        var months = row.getObject("check_months", Integer.class);
        var checkAt = row.getTimestamp("check_at");
        return new Upkeep(
                row.getObject("page_id", UUID.class),
                SiteKind.of(row.getString("kind")),
                row.getString("path"),
                row.getString("page_title"),
                PersonRef.ofNullable(row, ""),
                months,
                row.getTimestamp("reviewed_at").toInstant(),
                checkAt == null ? null : checkAt.toInstant(),
                row.getTimestamp("published_at").toInstant(),
                row.getBoolean("late"));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
