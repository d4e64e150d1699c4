package org.samverk.cast;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// A real OpenSearch as a program of its own, one for all tests of a fork: whoever uses it begins with an empty index.
/// It ends with the fork.
public final class OpenSearch implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final Path LIBRARIES = Path.of("target/opensearch");

    private static final class Holder {
        static final String URL = start();
    }

    /// `http://127.0.0.1:PORT`, without any index.
    public static String emptied() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var all = URI.create(Holder.URL + "/samverk*");
            client.send(HttpRequest.newBuilder(all).DELETE().build(), BodyHandlers.discarding());
        }
        return Holder.URL;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            TestPropertyValues.of("samverk.search.url=" + emptied()).applyTo(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String start() {
        if (!Files.isDirectory(LIBRARIES)) {
            throw new IllegalStateException(LIBRARIES + " is missing: ./test cluster and ./test long put it there");
        }
        var port = Ports.free();
        var folder = TestFolders.create("opensearch");
        try {
            var server = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            LIBRARIES + "/*",
                            "src/test/opensearch/OpenSearch.java",
                            Integer.toString(port),
                            folder.toString()))
                    .redirectError(new File("target/opensearch.log"))
                    .start();
            awaitReady(server);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "http://127.0.0.1:" + port;
    }

    /// What it says after that is read and thrown away, so that it never waits for a reader.
    private static void awaitReady(Process server) throws IOException {
        var lines = server.inputReader();
        var line = lines.readLine();
        while (line != null && !"ready".equals(line)) {
            line = lines.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("OpenSearch did not start; see target/opensearch.log");
        }
        Thread.ofVirtual().start(() -> lines.lines().forEach(said -> {}));
    }

    private static void end(Process server, Path folder) {
        server.destroyForcibly();
        server.onExit().join();
        TestFolders.delete(folder);
    }
}
