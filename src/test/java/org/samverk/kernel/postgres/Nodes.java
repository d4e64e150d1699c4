package org.samverk.kernel.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.samverk.cast.OpenSearch;
import org.samverk.cast.TestFolders;

/// Several nodes of one installation: programs of their own on one PostgreSQL, one OpenSearch and one folder of files.
final class Nodes implements AutoCloseable {
    private final Path server = TestFolders.create("server");
    private final Path shared = TestFolders.create("shared");
    private final List<Path> folders = new ArrayList<>();
    private final List<RunningSamverk> nodes = new ArrayList<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final Database database;

    /// The first one fills the database; the others start when it is ready.
    Nodes(int count) throws IOException, InterruptedException {
        database = ForgetfulPostgres.start(server);
        var settings = Map.of(
                "SAMVERK_DATABASE_URL", database.url(),
                "SAMVERK_DATABASE_USER", database.owner().user(),
                "SAMVERK_DATABASE_PASSWORD", database.owner().password(),
                "SAMVERK_SEARCH_URL", OpenSearch.emptied(),
                "SAMVERK_FILES_FOLDER", shared.toString());
        for (int number = 0; number < count; number++) {
            var folder = TestFolders.create("node");
            folders.add(folder);
            nodes.add(new RunningSamverk(folder, settings));
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
        TestFolders.delete(shared);
    }
}
