package org.samverk.groups;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Groups on pages: name and purpose, for those who may know of the group.
@Repository
class GroupTeasers implements BlockSource {
    private final JdbcClient jdbc;

    GroupTeasers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public BlockKind kind() {
        return BlockKind.GROUP;
    }

    @Override
    public Map<UUID, List<Item>> find(Looking looking, List<Block> blocks) {
        Map<String, Item> groups = new HashMap<>();
        jdbc.sql("""
                select g.slug, g.name, g.purpose, c.members, m.role is not null as joined
                from groups.profile g
                join access.visible_to_as(:viewer, :eyes, :circle) v on v = g.id
                join access.circle c on c.id = g.id and c.archived_at is null
                left join access.membership m on m.group_id = g.id and m.person_id = :viewer and m.role <> 'follower'
                where g.slug = any(:slugs)
                """)
                .param("viewer", looking.actor().id())
                .param("eyes", looking.eyes().code())
                .param("circle", looking.eyes().circle())
                .param("slugs", blocks.stream().map(GroupTeasers::slug).toArray(String[]::new))
                .query((row, number) -> groups.put(row.getString("slug"), circle(row)))
                .list();
        Map<UUID, List<Item>> shown = new HashMap<>();
        blocks.stream()
                .filter(block -> groups.containsKey(slug(block)))
                .forEach(block -> shown.put(block.id(), List.of(groups.get(slug(block)))));
        return shown;
    }

    private static String slug(Block block) {
        return block.content() instanceof BlockContent.Group group ? group.slug() : "";
    }

    private static Item circle(ResultSet row) throws SQLException {
        return new Item.Circle(
                row.getString("name"),
                "/groups/" + row.getString("slug"),
                row.getString("purpose"),
                row.getInt("members"),
                row.getBoolean("joined"));
    }
}
