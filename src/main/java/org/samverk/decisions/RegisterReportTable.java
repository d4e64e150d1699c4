package org.samverk.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RegisterReportTable {
    private final JdbcClient jdbc;

    RegisterReportTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Reported(long position, LocalDate day) {}

    int insert(long position, LocalDate day, UUID person, Instant at) {
        return jdbc.sql("""
                insert into decisions.report (position, reported_on, reported_by, recorded_at)
                values (:position, :day, :person, :at) on conflict do nothing
                """)
                .param("position", position)
                .param("day", day)
                .param("person", person)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// By position, those that have been reported.
    Map<Long, LocalDate> days(Collection<Long> positions) {
        if (positions.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select position, reported_on as day from decisions.report where position in (:positions)")
                .param("positions", List.copyOf(positions))
                .query(Reported.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Reported::position, Reported::day));
    }
}
