package bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/// What is measured, and on which of the demo's things: looked up in its database, so that it is the same each time.
final class Scenes implements AutoCloseable {
    /// One request by somebody; returns the bytes of the answer.
    interface Scene {
        int play(Reader reader);
    }

    private static final String SEEN = " join access.visible_to((select id from access.principal where username = 'anna')) v on v = s.id ";

    private final Connection database;
    private final String begun;

    /// @param data the folder of the demo's data
    Scenes(Path data) throws Exception {
        var logins = new Properties();
        try (var file = Files.newBufferedReader(data.resolve("postgres/logins.properties"))) {
            logins.load(file);
        }
        var port = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid")).get(3);
        database = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/samverk", "samverk_owner", logins.getProperty("samverk_owner"));
        begun = one("select clock_timestamp()::text");
    }

    Map<String, Scene> all() throws SQLException {
        var scenes = new LinkedHashMap<String, Scene>();
        scenes.put("start", get("/"));
        scenes.put("group", get(one("select path from access.subject s" + SEEN
                + "where kind = 'group' order by (select count(*) from access.membership m where m.group_id = s.id) desc limit 1")));
        scenes.put("discussion", get(one("select path from access.subject s" + SEEN
                + "join chain.station t on t.subject_id = s.id where kind = 'post' order by abs(t.comments - 50), s.id limit 1")));
        scenes.put("ideas", get("/ideas"));
        scenes.put("register", get("/decisions"));
        scenes.put("search", get("/search?q=rutin"));
        scenes.put("searches", searches());
        scenes.put("suggest", suggest());
        scenes.put("page", get(page("organisation")));
        scenes.put("public", get(page("public")));
        scenes.putAll(visits(page("public")));
        scenes.put("comment", comment());
        scenes.put("support", support());
        return scenes;
    }

    /// Takes back what was written meanwhile, so that the next run finds the same.
    @Override
    public void close() throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("""
                    delete from conversations.comment where content like '%%Det här mäter vi med.%%' and created_at > '%1$s';
                    update chain.station t set comments = (select count(*) from conversations.comment c
                                                           where c.subject_id = t.subject_id)
                    where t.discussed_at > '%1$s';
                    delete from activity.entry where kind in ('COMMENTED', 'IDEA_SUPPORTED') and at > '%1$s';
                    with gone as (delete from ideas.support where created_at > '%1$s' returning idea_id)
                    update ideas.idea i set supporters = supporters - g.number
                    from (select idea_id, count(*) as number from gone group by 1) g where g.idea_id = i.id;
                    """.formatted(begun));
        }
        database.close();
    }

    /// Words as people look for them: frequent and rare ones, several, and one that is misspelt.
    private static Scene searches() {
        var typed = List.of("semester", "sjukanmälan", "bygglov", "anna", "rektor", "hur beställer jag kläder",
                "arbetsplatsträff", "lönesamtal", "skolskjuts ansökan", "it-stöd", "semster", "budget", "rutin",
                "delegationsordning", "medicin nyckel", "friskvårdsbidrag");
        return turns(typed, (reader, words) -> reader.get("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)));
    }

    /// What comes while somebody types: the words that people begin with.
    private static Scene suggest() {
        var typed = List.of("ru", "rut", "ruti", "an", "ann", "sem", "semes", "sjuk", "bygg", "it");
        return turns(typed, (reader, words) -> reader.get("/search/suggestions?q=" + words));
    }

    /// A public page as visitors get it: kept, made anew, and beside them a file that is about as long on the wire.
    private static Map<String, Scene> visits(String path) {
        var scenes = new LinkedHashMap<String, Scene>();
        scenes.put("kept", reader -> reader.visit(path));
        scenes.put("unkept", reader -> reader.visit(path + "?made=anew"));
        var file = new AtomicReference<String>();
        scenes.put("file", reader -> reader.visit(file.updateAndGet(known -> known == null ? reader.likeAsLong(path) : known)));
        return scenes;
    }

    private static Scene get(String path) {
        return reader -> reader.get(path);
    }

    /// On posts that all of the cast see, by turns: no conversation becomes long by being measured.
    private Scene comment() throws SQLException {
        var posts = list("select s.id::text from access.subject s" + SEEN
                + "join access.circle c on c.id = s.group_id and c.visibility = 'open' where kind = 'post' order by s.created_at desc limit 500");
        return turns(posts, (reader, post) -> reader.post("/subjects/" + post + "/comments", "markdown", "Det här mäter vi med."));
    }

    private Scene support() throws SQLException {
        var ideas = list("select number::text from ideas.idea i where group_id is null and status in ('submitted', 'evaluating', 'accepted', 'started')"
                + " and author_id not in (select person_id from identity.account where offered) order by number");
        return turns(ideas, (reader, idea) -> reader.post("/ideas/" + idea + "/support", "x", ""));
    }

    private interface Turn {
        int play(Reader reader, String thing);
    }

    private static Scene turns(List<String> things, Turn turn) {
        var next = new AtomicInteger();
        return reader -> turn.play(reader, things.get(next.getAndIncrement() % things.size()));
    }

    private String page(String audience) throws SQLException {
        return one("select s.path from access.subject s join sites.page p on p.id = s.id where s.audience = '" + audience
                + "' and p.parent_id is not null order by (p.decision_id is null), p.published_at desc, s.id limit 1");
    }

    private String one(String sql) throws SQLException {
        return list(sql).getFirst();
    }

    List<String> list(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
