package org.samverk.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.access.Audience;
import org.samverk.access.Principals;
import org.samverk.access.Subject;
import org.samverk.access.Subjects;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.NotFoundException;
import org.samverk.kernel.RefusedException;
import org.samverk.kernel.TimeSource;
import org.samverk.web.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SamverkTest
class FilesTests {
    private static final String WEBP = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";

    @Autowired
    Files files;

    @Autowired
    Principals principals;

    @Autowired
    Subjects subjects;

    @Autowired
    TimeSource time;

    @Autowired
    MockMvcTester mvc;

    Actor anna;
    Actor greta;

    @BeforeEach
    void people() {
        anna = member("Anna Sjöström");
        greta = member("Greta Svärd");
    }

    @Test
    void an_image_is_its_owners_until_it_is_attached() throws IOException {
        var id = files.storeImage(anna, png(40, 30), "skola.png");
        var file = files.require(anna, id);
        assertThat(file.width()).isEqualTo(40);
        assertThat(file.height()).isEqualTo(30);
        assertThat(java.nio.file.Files.readAllBytes(files.content(file))).hasSize((int) file.size());
        missing(greta, id);
        var subject = subject(anna, Audience.ORGANISATION);
        files.attach(anna, subject, List.of(id));
        assertThat(files.require(greta, id).shared()).isFalse();
        missing(Actor.VISITOR, id);
        subjects.readdress(subject, Audience.PUBLIC, null);
        assertThat(files.require(Actor.VISITOR, id).shared()).isTrue();
    }

    @Test
    void nobody_attaches_what_they_do_not_see() throws IOException {
        var id = files.storeImage(anna, png(4, 4), "hemlig.png");
        var subject = subject(greta, Audience.ORGANISATION);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> files.attach(greta, subject, List.of(id)))
                .satisfies(refusal ->
                        assertThat(refusal.problems().getFirst().messageKey()).isEqualTo("files.problem.gone"));
        missing(greta, id);
    }

    @Test
    void a_photo_is_seen_by_those_who_may_know_of_the_person() throws IOException {
        var id = files.storePortrait(anna, png(1000, 500), "jag.png");
        assertThat(files.require(anna, id).width()).isEqualTo(448);
        missing(greta, id);
        principals.show(anna.requirePerson(), "Anna Sjöström", id);
        assertThat(files.require(greta, id).id()).isEqualTo(id);
        missing(Actor.VISITOR, id);
    }

    @Test
    void what_goes_on_as_another_subject_takes_its_pictures_along() throws IOException {
        var id = files.storeImage(anna, png(4, 4), "karta.png");
        var draft = subject(anna, Audience.OWNER);
        var page = subject(greta, Audience.ORGANISATION);
        files.attach(anna, draft, List.of(id));
        missing(greta, id);
        files.carry(draft, page, List.of(id, UUID.randomUUID()));
        assertThat(files.require(greta, id).id()).isEqualTo(id);
    }

    @Test
    void a_large_image_is_made_smaller() throws IOException {
        var file = files.require(anna, files.storeImage(anna, png(4900, 98), "panorama.png"));
        assertThat(file.width()).isEqualTo(2400);
        assertThat(file.height()).isEqualTo(48);
    }

    @Test
    void webp_and_gif_are_taken_and_written_anew() throws IOException {
        var webp =
                files.require(anna, files.storeImage(anna, Base64.getDecoder().decode(WEBP), "a.webp"));
        assertThat(webp.mediaType()).isEqualTo("image/png");
        var gif = files.require(anna, files.storeImage(anna, image(5, 5, "gif"), "a.gif"));
        assertThat(gif.mediaType()).isEqualTo("image/png");
    }

    @Test
    void a_photo_taken_sideways_is_turned_and_its_exif_is_gone() throws IOException {
        var upright = new BufferedImage(60, 20, BufferedImage.TYPE_INT_RGB);
        var pen = upright.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 20, 20);
        pen.dispose();
        var file = files.require(anna, files.storeImage(anna, withExif(encode(upright, "jpeg"), 6), "IMG_1.jpg"));
        assertThat(file.width()).isEqualTo(20);
        assertThat(file.height()).isEqualTo(60);
        var kept = java.nio.file.Files.readAllBytes(files.content(file));
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS");
        var top = new Color(ImageIO.read(new ByteArrayInputStream(kept)).getRGB(10, 5));
        assertThat(top.getRed()).isGreaterThan(200);
    }

    @Test
    void what_is_no_image_is_refused_with_a_reason() throws IOException {
        refused("files.problem.notImage", "inte en bild".getBytes(StandardCharsets.UTF_8));
        refused("files.problem.notImage", "<svg><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8));
        refused("files.problem.damaged", Arrays.copyOf(png(400, 400), 200));
        var jpeg = image(400, 400, "jpeg");
        refused("files.problem.damaged", Arrays.copyOf(jpeg, jpeg.length / 2));
        refused("files.problem.pixels", pngHeader(50_000, 50_000));
        refused("files.problem.pixels", HostilePictures.deep(4_600));
        refused("files.problem.damaged", pngHeader(50, 50));
        refused("files.problem.none", new byte[0]);
        refused("files.problem.large", new byte[11 * 1024 * 1024]);
    }

    @Test
    void an_image_with_a_script_behind_it_loses_the_script() throws IOException {
        var gif = image(5, 5, "gif");
        var script = "/*<script>alert(document.domain)</script>*/".getBytes(StandardCharsets.UTF_8);
        var both = Arrays.copyOf(gif, gif.length + script.length);
        System.arraycopy(script, 0, both, gif.length, script.length);
        var file = files.require(anna, files.storeImage(anna, both, "../../x.gif"));
        assertThat(file.name()).isEqualTo("x.gif");
        assertThat(java.nio.file.Files.readString(files.content(file), StandardCharsets.ISO_8859_1))
                .doesNotContain("script");
    }

    @Test
    void a_drawing_keeps_its_shapes_and_nothing_that_acts() throws IOException {
        var svg = """
                <?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <svg viewBox="0 0 120 80" onload="alert(1)" xmlns:xlink="http://www.w3.org/1999/xlink">
                <script>alert(2)</script><style>@import url(http://evil.example)</style>
                <foreignObject><body onclick="alert(3)"/></foreignObject><a href="javascript:alert(4)"><text>länk</text></a>
                <use xlink:href="http://evil.example/#a"/><use xlink:href="#ok"/>
                <path id="ok" d="M0 0h10" style="fill:url(http://evil.example)" onmouseover="alert(5)"/>
                <g><set attributeName="onload" to="alert(6)"/><image href="http://evil.example/p.png"/><text>&x;Ritning</text></g>
                </svg>
                """;
        var file = files.require(anna, files.storeDrawing(anna, svg.getBytes(StandardCharsets.UTF_8), "ritning.svg"));
        var kept = java.nio.file.Files.readString(files.content(file));
        assertThat(kept)
                .contains("M0 0h10", "Ritning", "#ok")
                .doesNotContain("alert", "evil", "script", "foreign", "import", "ENTITY", "<a", "<image");
        assertThat(file.width()).isEqualTo(120);
        assertThat(file.height()).isEqualTo(80);
    }

    @Test
    void a_visitor_stores_nothing() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> files.storeImage(Actor.VISITOR, png(4, 4), "a.png"));
    }

    @Test
    void a_file_is_given_out_as_a_picture_and_nothing_else() throws IOException {
        var id = files.storeImage(anna, png(4, 4), "bild.png");
        var answer = mvc.get().uri("/files/" + id).with(as(anna));
        assertThat(answer)
                .hasStatusOk()
                .hasContentType("image/png")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        policy ->
                                assertThat(policy).singleElement().asString().startsWith("sandbox; default-src 'none'"))
                .hasHeaderSatisfying(
                        "Cache-Control",
                        caching ->
                                assertThat(caching).singleElement().asString().contains("private"));
        assertThat(mvc.get().uri("/files/" + id).with(as(greta))).hasStatus(404);
        assertThat(mvc.get().uri("/files/" + id)).hasStatus(404);
        assertThat(mvc.get().uri("/files/nothing").with(as(anna))).hasStatus(404);
        var tag = "\"" + files.require(anna, id).sha256() + "\"";
        assertThat(mvc.get().uri("/files/" + id).with(as(anna)).header("If-None-Match", tag))
                .hasStatus(304);
    }

    @Test
    void a_script_uploads_and_is_told_what_is_wrong() throws IOException {
        assertThat(upload(png(8, 6)).accept("application/json"))
                .hasStatus(201)
                .bodyJson()
                .hasPathSatisfying("$.width", width -> assertThat(width).isEqualTo(8))
                .hasPathSatisfying("$.url", url -> assertThat(url).asString().startsWith("/files/"));
        assertThat(upload("text".getBytes(StandardCharsets.UTF_8)).accept("application/json"))
                .hasStatus(422)
                .bodyJson()
                .hasPath("$.detail");
    }

    @Test
    void a_plain_form_uploads_and_is_told_what_is_wrong() throws IOException {
        assertThat(upload(png(8, 6)).accept("text/html"))
                .hasStatusOk()
                .bodyText()
                .contains("![bild](/files/");
        assertThat(upload("text".getBytes(StandardCharsets.UTF_8)).accept("text/html"))
                .hasStatus(422)
                .bodyText()
                .contains("file-error");
    }

    private MockMvcTester.MockMultipartMvcRequestBuilder upload(byte[] content) {
        return mvc.post()
                .uri("/files")
                .multipart()
                .file(new org.springframework.mock.web.MockMultipartFile("file", "bild.png", "image/png", content))
                .with(as(anna))
                .with(SecurityMockMvcRequestPostProcessors.csrf());
    }

    private void refused(String key, byte[] content) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> files.storeImage(anna, content, "bild.png"))
                .satisfies(refusal ->
                        assertThat(refusal.problems().getFirst().messageKey()).isEqualTo(key));
    }

    private void missing(Actor actor, UUID id) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> files.require(actor, id));
    }

    private UUID subject(Actor owner, Audience audience) {
        var id = subjects.nextId();
        var now = time.instant();
        subjects.create(new Subject(id, "page", null, audience, owner.id(), "Sida", "/pages/x", now, now));
        return id;
    }

    private Actor member(String name) {
        var username = "f" + UUID.randomUUID().toString().substring(0, 18);
        return principals
                .actor(principals.createMember(username, name, Set.of()))
                .orElseThrow();
    }

    private static RequestPostProcessor as(Actor actor) {
        return SecurityMockMvcRequestPostProcessors.authentication(new SignedIn(actor.requirePerson()));
    }

    private static byte[] png(int width, int height) throws IOException {
        return image(width, height, "png");
    }

    private static byte[] image(int width, int height, String format) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < width; x++) {
            for (var y = 0; y < height; y++) {
                image.setRGB(x, y, (x * 31 + y * 17) * 2654435);
            }
        }
        return encode(image, format);
    }

    private static byte[] encode(BufferedImage image, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] pngHeader(int width, int height) {
        var header = ByteBuffer.allocate(33);
        header.putLong(0x89504E470D0A1A0AL).putInt(13).putInt(0x49484452);
        header.putInt(width).putInt(height).putInt(0x08020000).put((byte) 0);
        var sum = new java.util.zip.CRC32();
        sum.update(header.array(), 12, 17);
        return header.putInt((int) sum.getValue()).array();
    }

    private static byte[] withExif(byte[] jpeg, int orientation) {
        var exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xFFE1).putShort((short) 34).putInt(0x45786966).putShort((short) 0);
        exif.putInt(0x4D4D002A).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0);
        var whole = ByteBuffer.allocate(jpeg.length + 36);
        return whole.put(jpeg, 0, 2)
                .put(exif.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }
}
