package org.samverk.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samverk.access.Actor;
import org.samverk.cast.CastSetup;
import org.samverk.cast.S3Server;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.FilesAwayException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Sha256;
import org.samverk.kernel.TimeSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// What people do with files at two nodes that share a database and a bucket.
@SamverkTest
class BucketFilesTests {
    private static S3Server server;

    @Autowired
    FileTable table;

    @Autowired
    UnusedTable unused;

    @Autowired
    UploadTable uploadTable;

    @Autowired
    DigestTable digestTable;

    @Autowired
    VirusScan scan;

    @Autowired
    SchedulerClient scheduler;

    @Autowired
    Office office;

    @Autowired
    FileSettings settings;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    CastSetup cast;

    @Autowired
    TimeSource time;

    @TempDir
    private Path folder;

    private Node one;
    private Node other;
    private Actor person;

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
        one = new Node(folder.resolve("one"));
        other = new Node(folder.resolve("other"));
        person = cast.newcomer("Berit Bucket");
    }

    @AfterEach
    void close() {
        one.storage.close();
        other.storage.close();
    }

    private final class Node {
        final FileNode storage;
        final Digests digests;
        final Files files;
        final Uploads uploads;
        final Previews previews;
        final FileSweep sweep;

        Node(Path folder) {
            storage = new FileNode(folder, server);
            var blobs = storage.blobs;
            var incoming = storage.incoming;
            var maker = new PreviewMaker(blobs, incoming, office);
            digests = new Digests(digestTable, blobs, maker, scheduler, time);
            var intake = new Intake(table, unused, blobs, incoming, scan, digests, transactions, settings, time);
            files = new Files(table, blobs, incoming, intake, settings);
            uploads = new Uploads(uploadTable, storage.parts, incoming, intake, settings, time);
            previews = new Previews(digestTable, files, blobs);
            sweep = new FileSweep(unused, blobs, transactions, time);
        }
    }

    @Test
    void a_picture_that_came_to_one_node_is_drawn_small_at_another_and_read_at_both() throws IOException {
        var id = one.files.store(person, new ByteArrayInputStream(png()), "../../../etc/passwd");
        var hash = one.files.require(person, id).sha256();

        other.digests.make(hash);

        var small = one.previews.image(person, id, PreviewSize.SMALL).content();
        assertThat(ImageIO.read(small.toFile()).getWidth()).isEqualTo(PreviewSize.SMALL.side());
        assertThat(ImageIO.read(other.files
                                .content(other.files.require(person, id))
                                .toFile())
                        .getWidth())
                .isEqualTo(800);
        assertThat(server.names())
                .contains(BlobFolder.name(hash))
                .allMatch(name ->
                        name.matches("[0-9a-f]{2}/[0-9a-f]{62}|incoming/[0-9a-f-]{36}/[0-9]{15}-[0-9a-f-]{36}"));
    }

    @Test
    void the_same_content_lies_there_once_and_goes_with_the_last_file_that_has_it() {
        var text = "Samma " + UUID.randomUUID();
        var first = text(one, text);
        var hash = one.files.require(person, first).sha256();
        time.at(time.instant().plus(Duration.ofDays(39)), () -> text(other, text));
        assertThat(server.names()).filteredOn(BlobFolder.name(hash)::equals).hasSize(1);

        later(Duration.ofDays(41));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> one.files.require(person, first));
        assertThat(server.names()).contains(BlobFolder.name(hash));
        later(Duration.ofDays(81));

        assertThat(server.names()).doesNotContain(BlobFolder.name(hash));
    }

    @Test
    void parts_at_two_nodes_in_turn_become_a_file_and_none_of_them_is_left() throws IOException {
        var upload = one.uploads.begin(person, "rutin.txt", 19);
        one.uploads.append(person, upload.id(), 0, bytes("Delarna "));
        assertThat(other.uploads.require(person, upload.id()).offset()).isEqualTo(8);
        var whole = other.uploads.append(person, upload.id(), 8, bytes("passar ihop"));

        var file = one.files.require(person, Objects.requireNonNull(whole.fileId()));
        assertThat(one.files.content(file)).hasContent("Delarna passar ihop");
        assertThat(parts(upload)).isZero();
    }

    @Test
    void what_is_refused_and_what_nobody_goes_on_with_leaves_nothing_behind() throws IOException {
        var refused = one.uploads.begin(person, "virus.txt", 68);
        var eicar = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> one.uploads.append(person, refused.id(), 0, bytes(eicar)));
        assertThat(parts(refused)).isZero();

        var left = one.uploads.begin(person, "halv.txt", 68);
        one.uploads.append(person, left.id(), 0, bytes("Halv"));
        assertThat(parts(left)).isEqualTo(1);
        var gone = UUID.randomUUID();
        one.storage.parts.append(gone, 0, bytes("Ingens"), 10);

        other.uploads.sweep();
        assertThat(server.names()).noneMatch(name -> name.contains(gone.toString()));
        assertThat(parts(left)).isEqualTo(1);
        time.at(time.instant().plus(Duration.ofHours(25)), other.uploads::sweep);
        assertThat(parts(left)).isZero();
    }

    @Test
    void while_the_bucket_is_away_nothing_is_half_saved_and_afterwards_all_goes_on() throws IOException {
        var upload = one.uploads.begin(person, "rutin.txt", 13);
        one.uploads.append(person, upload.id(), 0, bytes("Först "));
        var before = text(one, "Förut " + UUID.randomUUID());
        var hash = one.files.require(person, before).sha256();
        var text = "Under tiden " + UUID.randomUUID();

        server.kill();
        away(() -> text(one, text));
        away(() -> one.uploads.append(person, upload.id(), 7, bytes("sedan.")));
        away(() -> other.digests.make(hash));
        away(() -> later(Duration.ofDays(41)));
        server.start();

        assertThat(table.broughtSince(person.requirePerson(), time.instant().minus(Duration.ofDays(1))))
                .isEqualTo(43);
        assertThat(server.names()).doesNotContain(BlobFolder.name(Sha256.of(text)));
        assertThat(other.files.content(other.files.require(person, before))).exists();
        other.digests.make(hash);
        assertThat(other.previews.text(person, before).content()).startsWith("Förut");
        var whole = other.uploads.append(person, upload.id(), 7, bytes("sedan."));
        assertThat(one.files.content(one.files.require(person, Objects.requireNonNull(whole.fileId()))))
                .hasContent("Först sedan.");
    }

    private UUID text(Node node, String content) {
        return node.files.store(person, bytes(content), "fil.txt");
    }

    private long parts(Upload upload) {
        return server.names().stream()
                .filter(name -> name.contains(upload.id().toString()))
                .count();
    }

    private void later(Duration wait) {
        time.at(time.instant().plus(wait), () -> {
            while (other.sweep.sweep() > 0) {
                // The next of them.
            }
        });
    }

    private static void away(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(FilesAwayException.class).isThrownBy(act);
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] png() throws IOException {
        var image = new BufferedImage(800, 400, BufferedImage.TYPE_INT_RGB);
        image.setRGB(7, 7, (int) (System.nanoTime() & 0xFFFFFF));
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
