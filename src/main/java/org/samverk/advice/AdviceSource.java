package org.samverk.advice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samverk.blocks.Block;
import org.samverk.blocks.BlockContent;
import org.samverk.blocks.BlockKind;
import org.samverk.blocks.BlockSource;
import org.samverk.blocks.Item;
import org.samverk.blocks.Looking;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Advice rounds on pages: what whoever asked says that came of it, once the round is closed; never a figure, and never
/// who took which stance.
@Repository
class AdviceSource implements BlockSource {
    private final JdbcClient jdbc;

    AdviceSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public BlockKind kind() {
        return BlockKind.ADVICE;
    }

    /// What was said is only added to.
    @Override
    public boolean knowsThePast() {
        return true;
    }

    @Override
    public Map<UUID, List<Item>> find(Looking looking, List<Block> blocks) {
        Map<UUID, Item> rounds = new HashMap<>();
        jdbc.sql("""
                select r.id, r.question, o.statement, o.written_at
                from advice.round r
                join access.visible_to_as(:viewer, :eyes, :circle) v on v = r.id
                cross join lateral (
                    select w.statement, w.written_at from advice.outcome w
                    where w.round_id = r.id and w.written_at <= coalesce(:at::timestamptz, 'infinity')
                    order by w.version desc limit 1) o
                where r.id = any(:rounds) and r.closed_at <= coalesce(:at::timestamptz, 'infinity')
                """)
                .param("viewer", looking.actor().id())
                .param("eyes", looking.eyes().code())
                .param("circle", looking.eyes().circle())
                .param("at", looking.atOffset())
                .param("rounds", blocks.stream().map(AdviceSource::round).toArray(UUID[]::new))
                .query((row, number) -> rounds.put(row.getObject("id", UUID.class), statement(row)))
                .list();
        Map<UUID, List<Item>> shown = new HashMap<>();
        blocks.stream()
                .filter(block -> rounds.containsKey(round(block)))
                .forEach(block -> shown.put(block.id(), List.of(rounds.get(round(block)))));
        return shown;
    }

    private static UUID round(Block block) {
        return block.content() instanceof BlockContent.Advice advice ? advice.round() : Block.BODY_ID;
    }

    private static Item statement(ResultSet row) throws SQLException {
        return new Item.Statement(
                row.getString("question"),
                "/advice/" + row.getString("id"),
                Markdown.toRichText(row.getString("statement"), MentionResolver.NONE),
                row.getTimestamp("written_at").toInstant());
    }
}
