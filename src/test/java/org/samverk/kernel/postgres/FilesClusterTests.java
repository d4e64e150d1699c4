package org.samverk.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.samverk.cast.Ports;
import org.samverk.cast.TestFolders;

/// Three nodes behind nginx whose files lie in a bucket: whichever node answers, they are there, and when the bucket is
/// not, all else goes on.
@Tag("long")
@Timeout(value = 15, unit = TimeUnit.MINUTES)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilesClusterTests {
    private static final String CONTENT = "[0-9a-f]{2}/[0-9a-f]{62}";
    private Nodes nodes;
    private Balancer balancer;
    private SignedIn bjorn;

    @BeforeAll
    void three_nodes() throws Exception {
        int port = Ports.free();
        nodes = new Nodes(3, Map.of("SAMVERK_BASE_URL", "http://localhost:" + port));
        balancer = new Balancer(port, nodes.all());
        bjorn = new SignedIn(nodes.get(0), "bjorn");
    }

    @AfterAll
    void end() throws Exception {
        bjorn.close();
        balancer.close();
        nodes.close();
    }

    @Test
    void a_picture_that_came_to_one_node_is_read_in_ranges_and_small_at_the_others() throws Exception {
        var file = upload(nodes.get(0), png());

        for (var node : nodes.all()) {
            assertThat(bjorn.get(node, "/files/" + file).headers().firstValue("Content-Type"))
                    .contains("image/png");
            var range = bjorn.ask(
                    HttpRequest.newBuilder(node.address("/files/" + file)).header("Range", "bytes=1-3"));
            assertThat(range.statusCode() + " " + range.body()).isEqualTo("206 PNG");
            await().atMost(Duration.ofMinutes(1)).until(() -> isSmall(bjorn.get(node, "/files/" + file + "/small")));
        }
    }

    @Test
    void while_the_bucket_is_away_files_are_refused_in_words_and_all_else_goes_on() throws Exception {
        var text = "Innehåll " + UUID.randomUUID();
        var file = upload(nodes.get(0), text.getBytes(StandardCharsets.UTF_8));
        var begun = begin(nodes.get(1), 13);
        append(nodes.get(2), begun, 0, "Först ");

        var state =
                "select t.state from files.text t join files.file f using (sha256) where f.id = '%s'".formatted(file);
        await().atMost(Duration.ofMinutes(1)).until(() -> nodes.sql().one(state), "read"::equals);
        assertThat(bjorn.get(nodes.get(0), "/files/" + file).body()).isEqualTo(text);
        nodes.forgetFiles(1);
        nodes.forgetFiles(2);

        nodes.files().kill();
        try {
            assertThat(bjorn.get(nodes.get(0), "/files/" + file).body()).isEqualTo(text);
            refused(bjorn.get(nodes.get(1), "/files/" + file), "Servern når inte platsen där filerna ligger");
            var asked = HttpRequest.newBuilder(nodes.get(2).address("/files/" + file));
            refused(bjorn.ask(asked.header("Accept", "application/json")), "web.error.filesAway");
            refused(append(nodes.get(0), begun, 7, "sedan."), "filerna");
            for (int time = 0; time < 6; time++) {
                assertThat(bjorn.get(balancer, "/files/" + file).statusCode()).isIn(200, 504);
                assertThat(bjorn.get(balancer, "/").statusCode()).isEqualTo(200);
            }
        } finally {
            nodes.files().start();
        }

        assertThat(bjorn.get(nodes.get(1), "/files/" + file).body()).isEqualTo(text);
        var whole = append(nodes.get(1), begun, 7, "sedan.");
        assertThat(bjorn.get(nodes.get(2), "/files/" + file(whole)).body()).isEqualTo("Först sedan.");
    }

    @Test
    void a_backup_of_one_node_comes_back_on_an_empty_database_and_under_another_prefix(@TempDir Path folder)
            throws Exception {
        upload(nodes.get(2), ("Att säkra " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));
        var file = folder.resolve("kommunen.zip").toString();
        var made = nodes.get(1).run("backup", file);
        assertThat(made).endsWith("exit 0");

        var restored = restore(file, folder.resolve("data"));

        assertThat(restored).contains("Restored.").endsWith("exit 0");
        var contents = contents("");
        assertThat(contents).isNotEmpty().isEqualTo(contents("restored/"));
        assertThat(made).contains(", " + contents.size() + " files.");
    }

    private String restore(String file, Path data) throws Exception {
        var server = TestFolders.create("restored");
        try (var database = ForgetfulPostgres.start(server)) {
            var settings = new HashMap<>(nodes.files().settings());
            settings.put("SAMVERK_FILES_S3_PREFIX", "restored");
            settings.put("SAMVERK_DEMO", "none");
            settings.put("SAMVERK_DATABASE_URL", database.url());
            settings.put("SAMVERK_DATABASE_USER", database.owner().user());
            settings.put("SAMVERK_DATABASE_PASSWORD", database.owner().password());
            return RunningSamverk.run(data, settings, "restore", file);
        } finally {
            TestFolders.delete(server);
        }
    }

    /// What lies in the bucket, below a prefix.
    private List<String> contents(String prefix) {
        return nodes.files().names().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .filter(name -> name.matches(CONTENT))
                .toList();
    }

    private static boolean isSmall(HttpResponse<String> answer) {
        return answer.statusCode() == 200
                && answer.headers().firstValueAsLong("Content-Length").orElse(0) < 200_000;
    }

    private static void refused(HttpResponse<String> answer, String words) {
        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(answer.body()).contains(words).doesNotContain("Exception", "127.0.0.1");
    }

    private String upload(RunningSamverk node, byte[] content) throws Exception {
        return file(append(node, begin(node, content.length), 0, content));
    }

    private static String file(HttpResponse<String> end) {
        return end.headers().firstValue("Samverk-File").orElseThrow();
    }

    private String begin(RunningSamverk node, int length) throws Exception {
        var begun = bjorn.ask(part(node, "/files/uploads")
                .header("Upload-Length", "" + length)
                .POST(BodyPublishers.noBody()));
        return begun.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private HttpResponse<String> append(RunningSamverk node, String place, int offset, String part) throws Exception {
        return append(node, place, offset, part.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> append(RunningSamverk node, String place, int offset, byte[] part) throws Exception {
        return bjorn.ask(part(node, place)
                .header("Upload-Offset", "" + offset)
                .header("Content-Type", "application/offset+octet-stream")
                .header("Accept-Language", "sv")
                .method("PATCH", BodyPublishers.ofByteArray(part)));
    }

    private static HttpRequest.Builder part(RunningSamverk node, String path) {
        return HttpRequest.newBuilder(node.address(path)).header("Tus-Resumable", "1.0.0");
    }

    private static byte[] png() throws IOException {
        var image = new BufferedImage(800, 400, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 800; x++) {
            for (int y = 0; y < 400; y++) {
                image.setRGB(x, y, (x * 7919 + y * 104729) & 0xFFFFFF);
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
