package org.samverk.events;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
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
import org.samverk.kernel.TimeSource;
import org.samverk.sites.SiteKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The events to come of a site, or of those that lie below the page, the soonest first; what goes on counts.
@Component
class EventSource implements BlockSource {
    private final JdbcClient jdbc;
    private final TimeSource time;

    EventSource(JdbcClient jdbc, TimeSource time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public BlockKind kind() {
        return BlockKind.EVENTS;
    }

    @Override
    public Map<UUID, List<Item>> find(Looking looking, List<Block> blocks) {
        var lists = blocks.stream()
                .map(block -> (BlockContent.Events) block.content())
                .toList();
        var site = SiteKind.at(looking.address());
        var found = new HashMap<UUID, List<Item>>();
        jdbc.sql("""
                select wanted.block, e.*
                from unnest(:blocks, :here, :counts) wanted (block, here, most)
                cross join lateral (
                    select e.*, p.title, p.path, p.language, s.kind from events.event e
                    join sites.page p on p.id = e.id and p.state = 'live' and p.type = 'event'
                    join sites.site s on s.id = p.site_id and s.kind = :site
                    join access.visible_to_as(:viewer, :eyes, :circle) v on v = e.id
                    where e.live and e.over_at > :now and (not wanted.here or starts_with(p.path, :below))
                    order by e.starts_at, e.id limit wanted.most) e
                order by e.starts_at, e.id
                """)
                .param("blocks", blocks.stream().map(Block::id).toArray(UUID[]::new))
                .param("here", lists.stream().map(BlockContent.Events::here).toArray(Boolean[]::new))
                .param("counts", lists.stream().map(BlockContent.Events::count).toArray(Integer[]::new))
                .param("site", site.code())
                .param("below", site.below(looking.address()))
                .param("viewer", looking.actor().id())
                .param("eyes", looking.eyes().code())
                .param("circle", looking.eyes().circle())
                .param("now", time.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> found.computeIfAbsent(
                                row.getObject("block", UUID.class), key -> new ArrayList<>())
                        .add(happening(row)))
                .list();
        return found;
    }

    private static Item happening(ResultSet row) throws SQLException {
        var fields = EventPageTable.fields(row);
        return new Item.Happening(
                row.getString("title"),
                SiteKind.of(row.getString("kind")).address(row.getString("path")),
                row.getString("language"),
                fields.startsAt(),
                fields.endsAt(),
                fields.allDay(),
                fields.place(),
                fields.cancelled());
    }
}
