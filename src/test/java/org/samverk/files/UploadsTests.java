package org.samverk.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.ConflictException;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.Sha256;
import org.samverk.kernel.TimeSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamverkTest
class UploadsTests {
    private static final byte[] TEXT = "Rutin för utrymning av skolan".getBytes(StandardCharsets.UTF_8);
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @Autowired
    Uploads uploads;

    @Autowired
    Files files;

    @Autowired
    Blobs blobs;

    @Autowired
    Incoming incoming;

    @Autowired
    FileSettings settings;

    @Autowired
    CastSetup cast;

    @Autowired
    TimeSource time;

    @Autowired
    MockMvcTester mvc;

    @Test
    void a_file_that_comes_in_parts_becomes_whole() throws IOException {
        var anna = cast.actor(Cast.ANNA);
        var upload = uploads.begin(anna, "../../etc/rutin.txt", TEXT.length);
        assertThat(uploads.append(anna, upload.id(), 0, part(0, 10)).offset()).isEqualTo(10);
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> uploads.append(anna, upload.id(), 0, part(0, 10)));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> uploads.require(cast.actor(Cast.GRETA), upload.id()));
        var whole = uploads.append(anna, upload.id(), 10, part(10, TEXT.length));
        var file = files.require(anna, java.util.Objects.requireNonNull(whole.fileId()));
        assertThat(file.name()).isEqualTo("rutin.txt");
        assertThat(file.mediaType()).isEqualTo("text/plain");
        assertThat(java.nio.file.Files.readAllBytes(files.content(file))).isEqualTo(TEXT);
    }

    @Test
    void what_the_disk_does_not_take_at_the_end_can_be_finished_later() throws IOException {
        var anna = cast.actor(Cast.ANNA);
        var text = contentInAFolderOfItsOwn();
        var folder = blobs.path(Sha256.of(text)).getParent();
        var upload = uploads.begin(anna, "rutin.txt", text.length);
        java.nio.file.Files.createFile(folder);

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> uploads.append(anna, upload.id(), 0, new ByteArrayInputStream(text)));
        assertThat(uploads.require(anna, upload.id()).offset()).isEqualTo(text.length);
        java.nio.file.Files.delete(folder);
        var whole = uploads.append(anna, upload.id(), text.length, new ByteArrayInputStream(new byte[0]));

        var file = files.require(anna, java.util.Objects.requireNonNull(whole.fileId()));
        assertThat(java.nio.file.Files.readAllBytes(files.content(file))).isEqualTo(text);
        assertThat(incoming.path(upload.id())).doesNotExist();
    }

    private byte[] contentInAFolderOfItsOwn() {
        return Stream.generate(() -> ("Rutin " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8))
                .filter(text ->
                        !java.nio.file.Files.exists(blobs.path(Sha256.of(text)).getParent()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void more_than_was_said_is_refused_and_so_is_too_much_and_nothing() {
        var anna = cast.actor(Cast.ANNA);
        var upload = uploads.begin(anna, "a.txt", 5);
        refused("files.problem.largeFile", () -> uploads.append(anna, upload.id(), 0, part(0, 10)));
        refused("files.problem.largeFile", () -> uploads.begin(anna, "a.txt", settings.largest() + 1));
        refused("files.problem.empty", () -> uploads.begin(anna, "a.txt", 0));
    }

    @Test
    void a_day_has_a_limit_that_counts_what_is_under_way() {
        var newcomer = cast.newcomer("Många Filer");
        var begun = 0;
        try {
            for (; begun < 100; begun++) {
                uploads.begin(newcomer, "a.txt", settings.largest());
            }
        } catch (InvalidInputException refusal) {
            assertThat(refusal.problems().getFirst().messageKey()).isEqualTo("files.problem.day");
        }
        assertThat(begun).isEqualTo(settings.dayMb() / settings.largestMb());
        time.at(time.instant().plus(Duration.ofDays(3)), uploads::sweep);
    }

    @Test
    void what_nobody_goes_on_with_is_swept() throws IOException {
        var anna = cast.actor(Cast.ANNA);
        var upload = uploads.begin(anna, "a.txt", 20);
        uploads.append(anna, upload.id(), 0, part(0, 10));
        time.at(
                time.instant().plus(Duration.ofHours(25)),
                () -> assertThat(uploads.sweep()).isPositive());
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> uploads.require(anna, upload.id()));
    }

    @Test
    void the_test_virus_is_refused_plain_and_zipped() throws IOException {
        var anna = cast.actor(Cast.ANNA);
        var sign = EICAR.getBytes(StandardCharsets.US_ASCII);
        refused("files.problem.virus", () -> files.store(anna, new ByteArrayInputStream(sign), "ofarlig.txt"));
        var zipped = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(zipped)) {
            zip.putNextEntry(new ZipEntry("brev.txt"));
            zip.write(sign);
        }
        refused(
                "files.problem.virus",
                () -> files.store(anna, new ByteArrayInputStream(zipped.toByteArray()), "brev.zip"));
    }

    @Test
    void a_scanner_that_is_set_up_decides_and_its_silence_refuses(@TempDir Path folder) throws IOException {
        var good = java.nio.file.Files.write(folder.resolve("good"), TEXT);
        var bad = java.nio.file.Files.write(folder.resolve("bad"), "elakt".getBytes(StandardCharsets.UTF_8));
        try (var daemon = new ServerSocket(0)) {
            Thread.ofVirtual().start(() -> answer(daemon));
            var scan = new VirusScan(new Clamd("localhost", daemon.getLocalPort()));
            scan.requireClean(good);
            refused("files.problem.virus", () -> scan.requireClean(bad));
        }
        var nobody = new VirusScan(new Clamd("localhost", 1));
        refused("files.problem.scanner", () -> nobody.requireClean(good));
    }

    @Test
    void a_program_that_speaks_tus_uploads() {
        var begun = mvc.post()
                .uri("/files/uploads")
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", TEXT.length)
                .header(
                        "Upload-Metadata",
                        "filename " + Base64.getEncoder().encodeToString("å.txt".getBytes(StandardCharsets.UTF_8)))
                .with(cast.as(Cast.ANNA))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        assertThat(begun).hasStatus(201).hasHeader("Tus-Resumable", "1.0.0");
        var path = String.valueOf(begun.getResponse().getHeader("Location"));
        var whole = mvc.patch()
                .uri(path)
                .header("Upload-Offset", 0)
                .contentType("application/offset+octet-stream")
                .content(TEXT)
                .with(cast.as(Cast.ANNA))
                .with(SecurityMockMvcRequestPostProcessors.csrf());
        assertThat(whole).hasStatus(204).hasHeader("Upload-Offset", String.valueOf(TEXT.length));
        var after = mvc.head().uri(path).with(cast.as(Cast.ANNA)).exchange();
        assertThat(after).hasStatusOk().containsHeader("Samverk-File");
        var file = "/files/" + after.getResponse().getHeader("Samverk-File");
        assertThat(mvc.get().uri(file).with(cast.as(Cast.ANNA)))
                .hasStatusOk()
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        value -> assertThat(value.toString()).contains("attachment", "%C3%A5.txt"));
        assertThat(mvc.get().uri(file).header("Range", "bytes=0-4").with(cast.as(Cast.ANNA)))
                .hasStatus(206)
                .bodyText()
                .isEqualTo("Rutin");
    }

    @Test
    void a_program_that_speaks_another_version_is_told_which_one_we_speak() {
        assertThat(mvc.post()
                        .uri("/files/uploads")
                        .header("Tus-Resumable", "0.2.2")
                        .header("Upload-Length", 5)
                        .with(cast.as(Cast.ANNA))
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .hasStatus(412)
                .hasHeader("Tus-Version", "1.0.0");
    }

    @Test
    void what_a_browser_could_run_is_only_ever_saved() {
        var anna = cast.actor(Cast.ANNA);
        for (var hostile : new String[] {
            "<html><script>alert(1)</script></html>",
            "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
            "GIF89a/*<script>alert(1)</script>*/",
            "%PDF-1.4 <script>alert(1)</script>"
        }) {
            try {
                var id = files.store(
                        anna, new ByteArrayInputStream(hostile.getBytes(StandardCharsets.UTF_8)), "bild.png");
                assertThat(mvc.get().uri("/files/" + id).with(cast.as(Cast.ANNA)))
                        .hasStatusOk()
                        .hasHeader("X-Content-Type-Options", "nosniff")
                        .headers()
                        .hasHeaderSatisfying(
                                "Content-Disposition",
                                value -> assertThat(value.getFirst()).startsWith("attachment"));
            } catch (InvalidInputException refusal) {
                assertThat(refusal.problems().getFirst().messageKey()).isEqualTo("files.problem.damaged");
            }
        }
    }

    @Test
    void names_are_kept_readable() {
        assertThat(FileNames.plain("..\\..\\boot.ini")).isEqualTo("boot.ini");
        assertThat(FileNames.plain("fak\u202Etxt.exe\u0000\n")).isEqualTo("faktxt.exe");
        assertThat(FileNames.plain("å".repeat(300) + ".docx")).hasSize(200).endsWith(".docx");
        assertThat(FileNames.plain("../..")).isEqualTo("file");
        assertThat(FileNames.plain("")).isEqualTo("file");
    }

    /// Speaks INSTREAM: finds a virus in what begins with "elakt".
    private static void answer(ServerSocket daemon) {
        while (!daemon.isClosed()) {
            try (var socket = daemon.accept()) {
                var in = new DataInputStream(socket.getInputStream());
                in.readNBytes("zINSTREAM\0".length());
                var content = new ByteArrayOutputStream();
                for (var length = in.readInt(); length > 0; length = in.readInt()) {
                    content.write(in.readNBytes(length));
                }
                var verdict = content.toString(StandardCharsets.UTF_8).startsWith("elakt")
                        ? "stream: Test.Elakt FOUND\0"
                        : "stream: OK\0";
                socket.getOutputStream().write(verdict.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                return;
            }
        }
    }

    private static ByteArrayInputStream part(int from, int to) {
        return new ByteArrayInputStream(TEXT, from, to - from);
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(act)
                .satisfies(refusal ->
                        assertThat(refusal.problems().getFirst().messageKey()).isEqualTo(key));
    }
}
