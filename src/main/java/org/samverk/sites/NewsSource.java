package org.samverk.sites;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The latest news articles of a site, or of those that lie below the page, as they are and as they were.
@Component
class NewsSource implements BlockSource {
    private static final String NOW = """
            select wanted.block, p.title, s.kind, p.path, p.lead, p.language, p.published_at as at
            from unnest(:blocks, :here, :counts) wanted (block, here, most)
            join sites.site s on s.kind = :site
            cross join lateral (
                select n.* from sites.page n
                join access.visible_to_as(:viewer, :eyes, :circle) v on v = n.id
                where n.site_id = s.id and n.type = 'news' and n.state = 'live'
                  and (not wanted.here or starts_with(n.path, :below))
                order by n.published_at desc, n.id desc limit wanted.most) p
            order by p.published_at desc, p.id desc
            """;
    private static final String THEN = """
            select wanted.block, p.title, s.kind, p.path, p.lead, p.language, p.live_from as at
            from unnest(:blocks, :here, :counts) wanted (block, here, most)
            join sites.site s on s.kind = :site
            cross join lateral (
                select n.* from sites.page_version n
                join access.visible_to_as(:viewer, :eyes, :circle) v on v = n.page_id
                where n.site_id = s.id and n.type = 'news' and n.live @> :at::timestamptz
                  and (not wanted.here or starts_with(n.path, :below))
                order by n.live_from desc, n.page_id desc limit wanted.most) p
            order by p.live_from desc, p.page_id desc
            """;
    private final JdbcClient jdbc;

    NewsSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public BlockKind kind() {
        return BlockKind.NEWS;
    }

    @Override
    public boolean knowsThePast() {
        return true;
    }

    @Override
    public Map<UUID, List<Item>> find(Looking looking, List<Block> blocks) {
        var news = blocks.stream()
                .map(block -> (BlockContent.News) block.content())
                .toList();
        var site = SiteKind.at(looking.address());
        var found = new HashMap<UUID, List<Item>>();
        var sql = jdbc.sql(looking.isPast() ? THEN : NOW)
                .param("blocks", blocks.stream().map(Block::id).toArray(UUID[]::new))
                .param("here", news.stream().map(BlockContent.News::here).toArray(Boolean[]::new))
                .param("counts", news.stream().map(BlockContent.News::count).toArray(Integer[]::new))
                .param("site", site.code())
                .param("below", site.below(looking.address()))
                .param("viewer", looking.actor().id())
                .param("eyes", looking.eyes().code())
                .param("circle", looking.eyes().circle());
        if (looking.isPast()) {
            sql.param("at", looking.atOffset());
        }
        sql.query((row, number) -> found.computeIfAbsent(row.getObject("block", UUID.class), key -> new ArrayList<>())
                        .add(link(row)))
                .list();
        return found;
    }

    private static Item link(ResultSet row) throws SQLException {
        return new Item.Link(
                row.getString("title"),
                SiteKind.of(row.getString("kind")).address(row.getString("path")),
                row.getString("lead"),
                row.getTimestamp("at").toInstant(),
                row.getString("language"));
    }
}
