package org.samverk.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samverk.cast.S3Server;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.FilesAwayException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Sha256;

/// Two nodes that share nothing but a bucket.
class BucketTests {
    private static S3Server server;

    @TempDir
    private Path folder;

    private FileNode one;
    private FileNode other;

    @BeforeAll
    static void server() {
        server = new S3Server();
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @BeforeEach
    void nodes() {
        one = new FileNode(folder.resolve("one"), server);
        other = new FileNode(folder.resolve("other"), server);
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    @Test
    void what_one_node_takes_the_other_reads_and_has_at_hand_then() throws IOException {
        var hash = take(one, "Protokoll");

        assertThat(server.names()).contains(BlobFolder.name(hash));
        assertThat(other.folder).doesNotExist();
        assertThat(other.blobs.path(hash)).hasContent("Protokoll");
        assertThat(read(other.blobs.open(hash))).isEqualTo("Protokoll");
        Files.delete(server.bucket().resolve(BlobFolder.name(hash)));
        assertThat(other.blobs.path(hash)).hasContent("Protokoll");
    }

    @Test
    void who_reads_it_once_does_not_keep_it() throws IOException {
        var hash = take(one, "Säkerhetskopia");

        assertThat(read(other.contents.open(hash.hex()))).isEqualTo("Säkerhetskopia");

        assertThat(other.folder.resolve("files/cache")).doesNotExist();
        assertThat(Files.list(other.folder.resolve("files/incoming"))).isEmpty();
    }

    @Test
    void what_nobody_has_is_told_as_missing() {
        var hash = Sha256.of(UUID.randomUUID().toString());

        assertThat(one.blobs.path(hash)).doesNotExist();
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> one.blobs.open(hash));
    }

    @Test
    void what_was_cleared_away_at_one_node_and_comes_again_to_another_is_brought_again() throws IOException {
        var hash = take(one, "Borta och tillbaka");
        assertThat(other.blobs.path(hash)).exists();
        one.blobs.delete(hash);
        assertThat(server.names()).doesNotContain(BlobFolder.name(hash));

        take(other, "Borta och tillbaka");

        assertThat(one.blobs.path(hash)).hasContent("Borta och tillbaka");
    }

    @Test
    void an_object_that_was_damaged_is_not_given_out() throws IOException {
        var hash = take(one, "Rätt innehåll");
        Files.writeString(server.bucket().resolve(BlobFolder.name(hash)), "Fel innehåll");

        away(() -> other.blobs.path(hash));
        away(() -> other.blobs.open(hash));

        assertThat(Files.list(other.folder.resolve("files/incoming"))).isEmpty();
    }

    @Test
    void a_bucket_that_is_away_refuses_clearly_and_works_again_when_it_is_back() throws IOException {
        var known = take(one, "Från förut");
        var text = "Nytt " + UUID.randomUUID();
        server.kill();
        away(() -> take(one, text));
        away(() -> other.blobs.path(known));
        away(() -> one.parts.size(UUID.randomUUID()));
        away(() -> one.blobs.delete(known));
        server.start();

        assertThat(other.blobs.path(known)).hasContent("Från förut");
        assertThat(one.blobs.path(Sha256.of(text))).doesNotExist();
        assertThat(other.blobs.path(take(one, text))).hasContent(text);
    }

    @Test
    void an_answer_that_breaks_off_is_told_as_a_bucket_that_is_away() throws IOException {
        try (var half = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answerHalf(half));
            var settings = new BucketSettings(
                    "http://127.0.0.1:" + half.getLocalPort(), "halv", "us-east-1", "nyckel", "hemligt", "", 1);
            try (var bucket = new Bucket(settings)) {
                var target = Files.createFile(folder.resolve("target"));
                away(() -> bucket.get("ab/c", target));
            }
        }
    }

    private static void answerHalf(ServerSocket server) {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                socket.getInputStream().readNBytes(100);
                socket.getOutputStream()
                        .write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalva"
                                .getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                return;
            }
        }
    }

    @Test
    void a_wrong_secret_and_a_bucket_that_is_missing_are_told_and_no_secret_is() {
        var good = FileNode.bucket(server, "", 1);
        for (var wrong : new BucketSettings[] {
            new BucketSettings(good.endpoint(), good.bucket(), "us-east-1", good.key(), "annat-hemligt", "", 1),
            new BucketSettings(good.endpoint(), "saknas", "us-east-1", good.key(), good.secret(), "", 1)
        }) {
            try (var bucket = new Bucket(wrong)) {
                assertThatExceptionOfType(FilesAwayException.class)
                        .isThrownBy(bucket::requireReachable)
                        .satisfies(told -> assertThat(told + " " + told.getCause())
                                .contains(wrong.bucket(), good.endpoint())
                                .doesNotContain(wrong.secret()));
            }
        }
    }

    @Test
    void how_long_it_takes_and_how_often_it_fails_is_measured() throws IOException {
        var good = FileNode.bucket(server, "", 1);
        var missing = new BucketSettings(good.endpoint(), "saknas", "us-east-1", good.key(), good.secret(), "", 1);
        var registry = new SimpleMeterRegistry();
        try (var bucket = new Bucket(missing)) {
            bucket.figures().bindTo(registry);
            away(bucket::requireReachable);
        }
        assertThat(registry.get("samverk.bucket.failures")
                        .tag("ask", "reach")
                        .functionCounter()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("samverk.bucket")
                        .tag("ask", "reach")
                        .functionTimer()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("samverk.bucket")
                        .tag("ask", "reach")
                        .functionTimer()
                        .totalTime(TimeUnit.SECONDS))
                .isPositive();
        assertThat(registry.get("samverk.bucket")
                        .tag("ask", "put")
                        .functionTimer()
                        .count())
                .isZero();
    }

    @Test
    void installations_share_a_bucket_by_prefixes() throws IOException {
        var draft = Files.writeString(folder.resolve("text"), "Delad hink");
        try (var bucket = new Bucket(FileNode.bucket(server, "/skolan", 1))) {
            bucket.put("ab/c", draft);
            assertThat(server.names()).contains("skolan/ab/c");
            assertThat(bucket.list("ab/")).containsExactly(new Bucket.Found("ab/c", 10));
            assertThat(bucket.has("ab/c", 10)).isTrue();
            assertThat(bucket.has("ab/c", 11)).isFalse();
        }
    }

    @Test
    void parts_that_come_to_two_nodes_in_turn_become_whole_at_either() throws IOException {
        var upload = UUID.randomUUID();
        one.parts.begin(upload);

        assertThat(one.parts.append(upload, 0, bytes("Delarna "), 21)).isEqualTo(8);
        conflict(() -> other.parts.append(upload, 0, bytes("Delarna "), 21));
        assertThat(other.parts.append(upload, 8, bytes("passar "), 21)).isEqualTo(15);
        assertThat(one.parts.append(upload, 15, bytes("ihop"), 21)).isEqualTo(19);

        whole(other, upload, "Delarna passar ihop");
        one.parts.delete(upload);
        assertThat(other.parts.size(upload)).isZero();
        assertThat(server.names()).noneMatch(name -> name.contains(upload.toString()));
    }

    @Test
    void of_a_part_that_breaks_off_what_has_come_stays() throws IOException {
        var upload = UUID.randomUUID();
        var broken = new SequenceInputStream(bytes("Halva "), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The connection broke");
            }
        });

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> one.parts.append(upload, 0, broken, 10));
        assertThat(other.parts.size(upload)).isEqualTo(6);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> other.parts.append(upload, 6, bytes("alldeles för mycket"), 10));
        other.parts.append(upload, 6, bytes("vägs"), 11);

        whole(one, upload, "Halva vägs");
    }

    @Test
    void a_part_that_two_nodes_kept_at_once_counts_once() throws IOException {
        var upload = UUID.randomUUID();
        try (var bucket = new Bucket(FileNode.bucket(server, "", 1))) {
            put(bucket, upload, 0, "Delarna ");
            put(bucket, upload, 0, "Delarna passar");
            put(bucket, upload, 8, "passar ihop");
            put(bucket, upload, 0, "Del");
            put(bucket, upload, 30, "efter en lucka");
        }

        assertThat(one.parts.size(upload)).isEqualTo(19);
        whole(other, upload, "Delarna passar ihop");
        assertThat(one.parts.uploads()).contains(upload);
    }

    private void put(Bucket bucket, UUID upload, int offset, String text) throws IOException {
        var draft = Files.writeString(folder.resolve("part"), text);
        bucket.put("incoming/%s/%015d-%s".formatted(upload, offset, UUID.randomUUID()), draft);
    }

    private static Sha256 take(FileNode node, String text) throws IOException {
        var draft = node.incoming.create();
        try {
            Files.writeString(draft, text);
            return node.blobs.take(draft);
        } finally {
            node.incoming.delete(draft);
        }
    }

    private static void whole(FileNode node, UUID upload, String text) throws IOException {
        node.parts.whole(upload, file -> assertThat(file).hasContent(text));
        assertThat(Files.list(node.folder.resolve("files/incoming"))).isEmpty();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(InputStream content) throws IOException {
        try (content) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void away(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(FilesAwayException.class).isThrownBy(act);
    }

    private static void conflict(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(ConflictException.class).isThrownBy(act);
    }
}
