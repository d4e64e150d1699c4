package org.samverk.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.PersonRef;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FlowTable {
    private static final String SELECT = """
            select f.id as flow_id, f.name as flow_name, f.made_by, f.made_at, s.kind, s.days,
                   p.id, p.username, p.name, p.photo_id
            from reviews.flow f
            left join reviews.step s on s.flow_id = f.id
            left join access.principal p on p.id = s.person_id
            """;
    private final JdbcClient jdbc;

    FlowTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return whether the name was free
    boolean put(UUID id, String name, @Nullable UUID by, Instant at) {
        try {
            jdbc.sql("""
                    insert into reviews.flow (id, name, made_by, made_at) values (:id, :name, :by, :at)
                    on conflict (id) do update set name = excluded.name
                    """)
                    .param("id", id)
                    .param("name", name)
                    .param("by", by)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    void steps(UUID flow, List<Step> steps) {
        jdbc.sql("delete from reviews.step where flow_id = :flow")
                .param("flow", flow)
                .update();
        jdbc.sql("""
                insert into reviews.step (flow_id, position, kind, person_id, days)
                select :flow, s.position, s.kind, s.person, s.days
                from unnest(:kinds::text[], :people::uuid[], :days::int[]) with ordinality s (kind, person, days, position)
                """)
                .param("flow", flow)
                .param("kinds", steps.stream().map(step -> step.kind().code()).toArray(String[]::new))
                .param("people", steps.stream().map(FlowTable::person).toArray(UUID[]::new))
                .param("days", steps.stream().map(Step::days).toArray(Integer[]::new))
                .update();
    }

    private static @Nullable UUID person(Step step) {
        return step.person() == null ? null : step.person().id();
    }

    /// By name, at most 200.
    List<Flow> list() {
        return flows(jdbc.sql(SELECT + """
                where f.retired_at is null
                  and f.id in (select n.id from reviews.flow n where n.retired_at is null order by n.name limit 200)
                order by f.name collate "sv-SE-x-icu", f.id, s.position
                """).query(FlowTable::row).list());
    }

    Optional<Flow> find(UUID id) {
        return flows(jdbc.sql(SELECT + " where f.id = :id order by s.position")
                        .param("id", id)
                        .query(FlowTable::row)
                        .list())
                .stream()
                .findFirst();
    }

    /// The flow of the section that a page lies in.
    Optional<Flow> around(@Nullable UUID page) {
        return flows(jdbc.sql(SELECT + " where f.id = reviews.flow_of(:page) order by s.position")
                        .param("page", page)
                        .query(FlowTable::row)
                        .list())
                .stream()
                .findFirst();
    }

    @Nullable
    UUID flowOf(UUID page) {
        return jdbc.sql("select id from reviews.flow_of(:page) id where id is not null")
                .param("page", page)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    boolean isUsed(UUID id) {
        return jdbc.sql("select exists (select from reviews.section_flow where flow_id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    void retire(UUID id, Instant at) {
        jdbc.sql("update reviews.flow set retired_at = :at where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void give(UUID section, @Nullable UUID flow) {
        if (flow == null) {
            jdbc.sql("delete from reviews.section_flow where section_id = :section")
                    .param("section", section)
                    .update();
            return;
        }
        jdbc.sql("""
                insert into reviews.section_flow (section_id, flow_id) values (:section, :flow)
                on conflict (section_id) do update set flow_id = excluded.flow_id
                """).param("section", section).param("flow", flow).update();
    }

    void giveAlike(UUID section, UUID other) {
        jdbc.sql("""
                insert into reviews.section_flow (section_id, flow_id)
                select :section, f.flow_id from reviews.section_flow f where f.section_id = :other
                on conflict do nothing
                """).param("section", section).param("other", other).update();
    }

    private record Row(Flow flow, @Nullable Step step) {}

    private static Row row(ResultSet row, int number) throws SQLException {
        var kind = row.getString("kind");
        return new Row(
                new Flow(
                        row.getObject("flow_id", UUID.class),
                        row.getString("flow_name"),
                        row.getObject("made_by", UUID.class),
                        row.getTimestamp("made_at").toInstant(),
                        List.of()),
                kind == null ? null : new Step(StepKind.of(kind), PersonRef.ofNullable(row, ""), row.getInt("days")));
    }

    private static List<Flow> flows(List<Row> rows) {
        var steps = new LinkedHashMap<Flow, List<Step>>();
        for (var row : rows) {
            var own = steps.computeIfAbsent(row.flow(), flow -> new ArrayList<>());
            if (row.step() != null) {
                own.add(row.step());
            }
        }
        return steps.entrySet().stream()
                .map(one -> new Flow(
                        one.getKey().id(),
                        one.getKey().name(),
                        one.getKey().madeBy(),
                        one.getKey().madeAt(),
                        List.copyOf(one.getValue())))
                .toList();
    }
}
