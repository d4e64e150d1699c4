package org.samverk.blocks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.samverk.access.PersonRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whom readers may ask: name, work and how to reach them as they are now. Whoever puts somebody on a page tells its
/// readers of them, inhabitants too; who has left is told of no more.
@Component
class ContactSource implements BlockSource {
    private final JdbcClient jdbc;

    ContactSource(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public BlockKind kind() {
        return BlockKind.CONTACT;
    }

    @Override
    public Map<UUID, List<Item>> find(Looking looking, List<Block> blocks) {
        var names = blocks.stream()
                .flatMap(block -> people(block).stream())
                .distinct()
                .toArray(String[]::new);
        var found = new HashMap<String, Item>();
        jdbc.sql("""
                select p.id, p.username, p.name, case when :faces then p.photo_id end as photo_id,
                       d.title, u.name as unit_name, d.phone, d.email, :faces as linked
                from access.principal p
                join people.person d on d.id = p.id
                left join people.unit u on u.id = d.unit_id
                where p.username = any(:names) and p.active and p.kind = 'member'
                """)
                .param("faces", looking.knowsColleagues())
                .param("names", names)
                .query((row, number) -> found.put(row.getString("username"), colleague(row)))
                .list();
        var shown = new HashMap<UUID, List<Item>>();
        blocks.forEach(block -> shown.put(
                block.id(),
                people(block).stream().map(found::get).filter(Objects::nonNull).toList()));
        return shown;
    }

    private static List<String> people(Block block) {
        return block.content() instanceof BlockContent.Contact contact ? contact.people() : List.of();
    }

    private static Item colleague(ResultSet row) throws SQLException {
        var title = row.getString("title");
        var unit = row.getString("unit_name");
        var position = unit == null ? title : title.isEmpty() ? unit : title + ", " + unit;
        return new Item.Colleague(
                PersonRef.of(row, ""),
                position,
                row.getString("phone"),
                row.getString("email"),
                row.getBoolean("linked"));
    }
}
