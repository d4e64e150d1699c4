package org.samverk.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.InvalidInputException;
import org.springframework.beans.factory.annotation.Autowired;

/// What a camera writes about a picture is gone also from images that are kept as they came.
@SamverkTest
class CameraFactsTests {
    private static final String SECRET = "59.8586N 17.6389E Min telefon";
    private static final byte[] PIXELS = "Det som syns på bilden ....".getBytes(StandardCharsets.US_ASCII);
    private static final String WEBP = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";

    @Autowired
    Files files;

    @Autowired
    Previews previews;

    @Autowired
    Digests digests;

    @Autowired
    CastSetup cast;

    Actor anna;

    @BeforeEach
    void person() {
        anna = cast.actor(Cast.ANNA);
    }

    @Test
    void a_moving_gif_loses_comments_and_what_programs_added_and_goes_on_moving() throws IOException {
        var gif = gif();
        var end = gif.length - 1;
        var told = new ByteArrayOutputStream();
        told.write(gif, 0, end);
        told.write(new byte[] {0x21, (byte) 0xFE, (byte) SECRET.length()});
        told.writeBytes(ascii(SECRET));
        told.write(0);
        told.writeBytes(new byte[] {0x21, (byte) 0xFF, 11});
        told.writeBytes(ascii("XMP DataXMP"));
        told.write(SECRET.length());
        told.writeBytes(ascii(SECRET));
        told.write(0);
        told.write(0x3B);
        told.writeBytes(ascii(SECRET));

        assertThat(kept(told.toByteArray(), "dans.gif", "image/gif")).isEqualTo(gif);
        refused("files.problem.damaged", Arrays.copyOf(told.toByteArray(), gif.length + 10));
    }

    @Test
    void a_moving_webp_loses_exif_and_xmp_and_keeps_its_frames() throws IOException {
        var frame = Base64.getDecoder().decode(WEBP);
        var still = Arrays.copyOfRange(frame, 12, frame.length);
        var told = webp(still, true);

        var bare = kept(told, "dans.webp", "image/webp");

        assertThat(bare).hasSameSizeAs(told);
        assertThat(Arrays.copyOf(bare, 20)).isEqualTo(Arrays.copyOf(webp(still, true), 20));
        assertThat(bare[20]).isEqualTo((byte) 2);
        var frames = webp(still, false).length;
        assertThat(Arrays.copyOfRange(bare, 24, frames)).isEqualTo(Arrays.copyOfRange(told, 24, frames));
    }

    @Test
    void each_page_of_a_tiff_loses_the_place_and_the_camera_and_keeps_its_picture() throws IOException {
        for (var order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
            var bare = kept(tiff(order), "skannad.tif", "image/tiff");
            var reader = ImageIO.getImageReadersByFormatName("tif").next();
            reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(bare)));
            assertThat(reader.getNumImages(true)).isEqualTo(2);
            for (var page = 0; page < 2; page++) {
                assertThat(reader.read(page).getRaster().getSample(3, 3, 0)).isEqualTo(27);
                assertThat(reader.getImageMetadata(page).getAsTree("javax_imageio_tiff_image_1.0"))
                        .isNotNull();
            }
        }
    }

    @Test
    void a_tiff_has_a_preview() throws IOException {
        var id = files.store(anna, new ByteArrayInputStream(tiff(ByteOrder.BIG_ENDIAN)), "skannad.tif");
        digests.make(files.require(anna, id).sha256());
        assertThat(previews.image(anna, id, PreviewSize.SMALL).mediaType()).isEqualTo("image/jpeg");
    }

    @Test
    void a_photo_of_a_telephone_loses_where_it_was_taken_and_keeps_its_picture() throws IOException {
        var heic = heic(0, true);
        var bare = kept(heic, "IMG_0042.HEIC", "image/heic");
        assertThat(bare).hasSameSizeAs(heic);
        var changed = 0;
        for (var at = 0; at < heic.length; at++) {
            changed += heic[at] == bare[at] ? 0 : 1;
        }
        assertThat(changed).isEqualTo(2 * SECRET.length());
        assertThat(new String(bare, StandardCharsets.US_ASCII)).contains(new String(PIXELS, StandardCharsets.US_ASCII));
    }

    @Test
    void what_cannot_be_found_is_refused_with_advice_and_what_is_damaged_as_that() {
        refused("files.problem.facts", heic(2, true));
        refused("files.problem.damaged", Arrays.copyOf(heic(0, true), 150));
        var far = heic(0, true);
        ByteBuffer.wrap(far).putInt(indexOf(far, "iloc") + 36, 1_000_000);
        refused("files.problem.damaged", far);
        var tiff = tiff(ByteOrder.BIG_ENDIAN);
        refused("files.problem.damaged", Arrays.copyOf(tiff, 60));
    }

    @Test
    void a_photo_without_facts_and_any_other_file_stay_as_they_are() throws IOException {
        var heic = heic(0, false);
        assertThat(kept(heic, "a.heic", "image/heic")).isEqualTo(heic);
        var text = "Protokoll från mötet".getBytes(StandardCharsets.UTF_8);
        assertThat(kept(text, "a.txt", "text/plain")).isEqualTo(text);
    }

    @Test
    void a_jpeg_in_printing_colours_is_read() throws IOException {
        assertThat(colour(cmyk(-1, 0, 255, 255, 0))).isEqualTo(0xFF0000);
        assertThat(colour(cmyk(0, 255, 0, 0, 255))).isEqualTo(0xFF0000);
        assertThat(colour(cmyk(2, 0, 128, 128, 255))).isEqualTo(0xFFFFFF);
        assertThat(colour(cmyk(2, 255, 128, 128, 0))).isEqualTo(0);
    }

    private int colour(byte[] jpeg) throws IOException {
        var file = files.require(anna, files.storeImage(anna, jpeg, "affisch.jpg"));
        var colour = ImageIO.read(files.content(file).toFile()).getRGB(8, 8) & 0xFFFFFF;
        // The picture is written as JPEG again: near is the same.
        var near = 0;
        for (var shift = 0; shift < 24; shift += 8) {
            near |= ((colour >> shift & 255) + 16) / 255 * 255 << shift;
        }
        return near;
    }

    private byte[] kept(byte[] content, String name, String type) throws IOException {
        var file = files.require(anna, files.store(anna, new ByteArrayInputStream(content), name));
        assertThat(file.mediaType()).isEqualTo(type);
        var bytes = java.nio.file.Files.readAllBytes(files.content(file));
        assertThat(new String(bytes, StandardCharsets.US_ASCII)).doesNotContain(SECRET.substring(0, 9));
        return bytes;
    }

    private void refused(String key, byte[] content) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> files.store(anna, new ByteArrayInputStream(content), "bild"))
                .satisfies(refusal ->
                        assertThat(refusal.problems().getFirst().messageKey()).isEqualTo(key));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    }

    private static byte[] gif() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (var stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (var frame = 0; frame < 3; frame++) {
                var image = new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB);
                writer.writeToSequence(new javax.imageio.IIOImage(image, null, null), null);
            }
            writer.endWriteSequence();
        }
        return bytes.toByteArray();
    }

    /// Two frames; told: Exif of an odd length and XMP behind them.
    private static byte[] webp(byte[] still, boolean told) {
        var out = ByteBuffer.allocate(1000).order(ByteOrder.LITTLE_ENDIAN);
        out.put(ascii("RIFF")).putInt(0).put(ascii("WEBP"));
        out.put(ascii("VP8X")).putInt(10).putInt(told ? 2 | 8 | 4 : 2).put(new byte[6]);
        out.put(ascii("ANIM")).putInt(6).put(new byte[6]);
        for (var frame = 0; frame < 2; frame++) {
            out.put(ascii("ANMF")).putInt(16 + still.length).put(new byte[16]).put(still);
        }
        if (told) {
            out.put(ascii("EXIF")).putInt(SECRET.length()).put(ascii(SECRET)).put(new byte[SECRET.length() & 1]);
            out.put(ascii("XMP ")).putInt(SECRET.length()).put(ascii(SECRET)).put(new byte[SECRET.length() & 1]);
        }
        out.putInt(4, out.position() - 8);
        return Arrays.copyOf(out.array(), out.position());
    }

    /// Two grey pages of eight by eight; each with a maker, and with Exif that has a note and with GPS.
    private static byte[] tiff(ByteOrder order) {
        var out = ByteBuffer.allocate(4000).order(order);
        out.put(ascii(order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM"))
                .putShort((short) 42)
                .putInt(8);
        for (var page = 0; page < 2; page++) {
            page(out, page == 0 ? 2000 : 0);
            out.position(2000);
        }
        return Arrays.copyOf(out.array(), 3900);
    }

    private static void page(ByteBuffer out, int next) {
        var start = out.position();
        var pixels = start + 1000;
        var secret = start + 1200;
        var directory = start + 1400;
        out.putShort((short) 12);
        int[][] entries = {
            {256, 4, 1, 8},
            {257, 4, 1, 8},
            {258, 3, 1, 8},
            {259, 3, 1, 1},
            {262, 3, 1, 1},
            {271, 2, SECRET.length(), secret},
            {273, 4, 1, pixels},
            {277, 3, 1, 1},
            {278, 4, 1, 8},
            {279, 4, 1, 64},
            {34665, 4, 1, directory},
            {34853, 4, 1, directory + 100},
        };
        for (var entry : entries) {
            entry(out, entry);
        }
        out.putInt(next);
        out.position(pixels);
        for (var pixel = 0; pixel < 64; pixel++) {
            out.put((byte) pixel);
        }
        out.position(secret);
        out.put(ascii(SECRET)).put(ascii(SECRET)).put(ascii(SECRET));
        out.position(directory);
        out.putShort((short) 1);
        entry(out, 37500, 7, SECRET.length(), secret + SECRET.length());
        out.position(directory + 100);
        out.putShort((short) 1);
        entry(out, 27, 7, SECRET.length(), secret + 2 * SECRET.length());
    }

    private static void entry(ByteBuffer out, int... entry) {
        out.putShort((short) entry[0]).putShort((short) entry[1]).putInt(entry[2]);
        if (entry[1] == 3) {
            out.putShort((short) entry[3]).putShort((short) 0);
        } else {
            out.putInt(entry[3]);
        }
    }

    /// A picture, Exif beside it and XMP within the list of items.
    ///
    /// @param way how the place of the Exif is written, see ISO/IEC 14496-12, 8.11.3
    private static byte[] heic(int way, boolean told) {
        var type = box("ftyp", ascii("heic"), new byte[4], ascii("mif1"), ascii("heic"));
        var items = box(
                "iinf",
                new byte[] {0, 0, 0, 0, 0, 3},
                item(1, "hvc1", ""),
                item(2, told ? "Exif" : "jpeg", ""),
                item(3, "mime", told ? "\0application/rdf+xml\0" : "\0text/plain\0"));
        var data = box("idat", ascii(SECRET));
        var length = type.length + 12 + items.length + data.length + 70;
        var places =
                ByteBuffer.allocate(62).putInt(1 << 24).putShort((short) 0x4400).putShort((short) 3);
        place(places, 1, 0, length + 8, PIXELS.length);
        place(places, 2, way, length + 8 + PIXELS.length, SECRET.length());
        place(places, 3, 1, 0, SECRET.length());
        var meta = box("meta", new byte[4], items, box("iloc", places.array()), data);
        var whole = ByteBuffer.allocate(2000).put(type).put(meta);
        assertThat(whole.position()).isEqualTo(length);
        whole.put(box(
                "mdat",
                PIXELS,
                ascii(told ? SECRET : SECRET.toUpperCase(Locale.ROOT).replace('5', '4'))));
        var bytes = Arrays.copyOf(whole.array(), whole.position());
        if (!told) {
            bytes[indexOf(bytes, SECRET)] = '4';
        }
        return bytes;
    }

    private static void place(ByteBuffer places, int item, int way, int offset, int length) {
        places.putShort((short) item).putShort((short) way).putShort((short) 0);
        places.putShort((short) 1).putInt(offset).putInt(length);
    }

    private static byte[] item(int key, String kind, String rest) {
        return box("infe", new byte[] {2, 0, 0, 0, 0, (byte) key, 0, 0}, ascii(kind), ascii(rest));
    }

    private static byte[] box(String kind, byte[]... parts) {
        var length = 8 + Arrays.stream(parts).mapToInt(part -> part.length).sum();
        var box = ByteBuffer.allocate(length).putInt(length).put(ascii(kind));
        Arrays.stream(parts).forEach(box::put);
        return box.array();
    }

    /// Sixteen by sixteen pixels of one colour, in four numbers.
    ///
    /// @param adobe what the marker of Adobe's programs says of the numbers, -1 for no such marker
    private static byte[] cmyk(int adobe, int... colour) throws IOException {
        var raster =
                java.awt.image.Raster.createInterleavedRaster(java.awt.image.DataBuffer.TYPE_BYTE, 16, 16, 4, null);
        for (var at = 0; at < 256; at++) {
            raster.setPixel(at % 16, at / 16, colour);
        }
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(null, new javax.imageio.IIOImage(raster, null, null), null);
        }
        var jpeg = bytes.toByteArray();
        if (adobe < 0) {
            return jpeg;
        }
        var marker = ByteBuffer.allocate(16).putInt(0xFFEE000E).put(ascii("Adobe"));
        marker.putShort((short) 100).putInt(0).put((byte) adobe);
        return ByteBuffer.allocate(jpeg.length + 16)
                .put(jpeg, 0, 2)
                .put(marker.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }
}
