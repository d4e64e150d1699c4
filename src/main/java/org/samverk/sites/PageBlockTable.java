package org.samverk.sites;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.blocks.LayoutJson;
import org.samverk.richtext.RichText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The blocks of drafts.
@Repository
class PageBlockTable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final JdbcClient jdbc;

    PageBlockTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Of a draft of a page that the reader sees, or of one to come.
    Optional<DraftBlocks> find(@Nullable UUID viewer, UUID draft) {
        return jdbc.sql("""
                select d.*, s.kind
                from sites.page_draft d
                join sites.site s on s.id = d.site_id
                left join access.visible_to(:viewer) seen on seen = d.page_id
                where d.id = :draft and (d.page_id is null or seen is not null)
                """)
                .param("viewer", viewer)
                .param("draft", draft)
                .query(PageBlockTable::blocks)
                .optional();
    }

    /// @return whether nobody has saved the blocks since this edition
    boolean update(
            UUID draft, int edition, PageShape shape, List<DraftBlocks.Removed> removed, UUID author, Instant at) {
        return jdbc.sql("""
                update sites.page_draft set type = :type, lead = :lead, blocks = :blocks::jsonb,
                    removed = :removed::jsonb, author_id = :author, changed_at = :at,
                    blocks_edition = blocks_edition + 1
                where id = :draft and blocks_edition = :edition
                """)
                        .param("draft", draft)
                        .param("edition", edition)
                        .param("type", shape.type().code())
                        .param("lead", shape.lead())
                        .param("blocks", shape.json())
                        .param("removed", write(removed))
                        .param("author", author)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    private static DraftBlocks blocks(ResultSet row, int number) throws SQLException {
        return new DraftBlocks(
                row.getObject("id", UUID.class),
                row.getObject("page_id", UUID.class),
                new Place(SiteKind.of(row.getString("kind")), row.getObject("parent_id", UUID.class)),
                row.getString("title"),
                RichText.parse(row.getString("content")),
                row.getString("language"),
                PageShape.of(row),
                row.getInt("blocks_edition"),
                removed(row.getString("removed")));
    }

    private static String write(List<DraftBlocks.Removed> removed) {
        var array = JSON.createArrayNode();
        removed.forEach(one ->
                array.addObject().put("at", one.at()).set("block", JSON.readTree(LayoutJson.write(one.block()))));
        return array.toString();
    }

    private static List<DraftBlocks.Removed> removed(String json) {
        var removed = new ArrayList<DraftBlocks.Removed>();
        for (JsonNode one : JSON.readTree(json)) {
            LayoutJson.block(one.path("block"))
                    .ifPresent(block ->
                            removed.add(new DraftBlocks.Removed(one.path("at").asInt(0), block)));
        }
        return List.copyOf(removed);
    }
}
