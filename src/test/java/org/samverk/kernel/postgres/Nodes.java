package org.samverk.kernel.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.samverk.cast.OpenSearch;
import org.samverk.cast.S3Server;
import org.samverk.cast.TestFolders;

/// Several nodes of one installation: programs of their own on one PostgreSQL, one OpenSearch and one bucket of
/// files.
final class Nodes implements AutoCloseable {
    private final Path server = TestFolders.create("server");
    private final S3Server files = new S3Server();
    private final List<Path> folders = new ArrayList<>();
    private final List<RunningSamverk> nodes = new ArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final Database database;

    Nodes(int count) throws IOException, InterruptedException {
        this(count, Map.of());
    }

    /// The first one fills the database; the others start when it is ready.
    ///
    /// @param more settings of all of them besides what they share
    Nodes(int count, Map<String, String> more) throws IOException, InterruptedException {
        database = ForgetfulPostgres.start(server);
        var settings = new HashMap<>(more);
        settings.put("SAMVERK_DATABASE_URL", database.url());
        settings.put("SAMVERK_DATABASE_USER", database.owner().user());
        settings.put("SAMVERK_DATABASE_PASSWORD", database.owner().password());
        settings.put("SAMVERK_SEARCH_URL", OpenSearch.emptied());
        settings.putAll(files.settings());
        for (int number = 0; number < count; number++) {
            var folder = TestFolders.create("node");
            folders.add(folder);
            nodes.add(new RunningSamverk(folder, settings));
        }
    }

    /// Where their files lie.
    S3Server files() {
        return files;
    }

    /// As if a node had read no file yet.
    void forgetFiles(int number) {
        var cache = folders.get(number).resolve("files/cache");
        if (Files.exists(cache)) {
            TestFolders.delete(cache);
        }
    }

    RunningSamverk get(int number) {
        return nodes.get(number);
    }

    List<RunningSamverk> all() {
        return List.copyOf(nodes);
    }

    /// One after the other.
    RunningSamverk next() {
        return nodes.get(turn.getAndIncrement() % nodes.size());
    }

    Sql sql() {
        return new Sql(database.url(), database.owner());
    }

    /// How many posts have the mark, and how many notifications David has of them.
    String told(String mark) {
        return sql().one("""
                select count(distinct p.id) || ' ' || count(n.id)
                from feed.post p
                left join activity.entry e on e.subject_id = p.id
                left join notifications.notification n on n.entry_id = e.id
                     and n.person_id = (select id from access.principal where username = 'david')
                where p.content like '%%%s%%'
                """.formatted(mark));
    }

    @Override
    public void close() throws Exception {
        for (var node : nodes) {
            node.close();
        }
        database.close();
        for (var folder : folders) {
            // With all that is kept elsewhere, a node has hardly anything of its own.
            if (Files.exists(folder)) {
                TestFolders.delete(folder);
            }
        }
        TestFolders.delete(server);
        files.close();
    }
}
