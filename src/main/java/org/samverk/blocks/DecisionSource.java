package org.samverk.blocks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The latest decisions: on the intranet those that the reader sees, on the public web those that are shown to
/// inhabitants.
@Component
class DecisionSource implements BlockSource {
    private static final String INTERNAL = """
            select s.title, s.path, st.at
            from chain.station st
            join access.subject s on s.id = st.subject_id
            join access.visible_to_as(:viewer, :eyes, :circle) v on v = s.id
            where st.step = 'decision' and st.state = 'approved' and st.at <= coalesce(:at::timestamptz, 'infinity')
            order by st.at desc, s.id desc
            limit :limit
            """;
    private static final String PUBLIC = """
            select s.title, s.path, s.created_at as at
            from access.subject s
            join access.visible_to_as(:viewer, :eyes, :circle) v on v = s.id
            where s.kind = 'decision_extract' and s.created_at <= coalesce(:at::timestamptz, 'infinity')
            order by s.active_at desc, s.id desc
            limit :limit
            """;
    private final JdbcClient jdbc;

    DecisionSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public BlockKind kind() {
        return BlockKind.DECISIONS;
    }

    @Override
    public boolean knowsThePast() {
        return true;
    }

    @Override
    public Map<UUID, List<Item>> find(Looking looking, List<Block> blocks) {
        var most = blocks.stream().mapToInt(DecisionSource::count).max().orElse(0);
        var latest = jdbc.sql(looking.address().startsWith("/public") ? PUBLIC : INTERNAL)
                .param("viewer", looking.actor().id())
                .param("eyes", looking.eyes().code())
                .param("circle", looking.eyes().circle())
                .param("at", looking.atOffset())
                .param("limit", most)
                .query(DecisionSource::link)
                .list();
        var shown = new HashMap<UUID, List<Item>>();
        blocks.forEach(block ->
                shown.put(block.id(), latest.stream().limit(count(block)).toList()));
        return shown;
    }

    private static int count(Block block) {
        return block.content() instanceof BlockContent.Decisions decisions ? decisions.count() : 0;
    }

    private static Item link(ResultSet row, int number) throws SQLException {
        return new Item.Link(
                row.getString("title"),
                row.getString("path"),
                "",
                row.getTimestamp("at").toInstant(),
                null);
    }
}
