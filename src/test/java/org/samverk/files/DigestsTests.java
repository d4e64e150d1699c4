package org.samverk.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samverk.access.Actor;
import org.samverk.cast.Cast;
import org.samverk.cast.CastSetup;
import org.samverk.cast.SamverkTest;
import org.samverk.kernel.NotFoundException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@SamverkTest
class DigestsTests {
    private static final String WORDS = "Rutinen för utrymning är att alla som hör larmet går till återsamlingsplatsen";

    @Autowired
    Files files;

    @Autowired
    Digests digests;

    @Autowired
    Previews previews;

    @Autowired
    CastSetup cast;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    MockMvcTester mvc;

    Actor anna;

    @BeforeEach
    void person() {
        anna = cast.actor(Cast.ANNA);
    }

    @Test
    void words_are_read_out_of_a_pdf_and_its_first_page_is_drawn() throws IOException {
        var id = digested(pdf(), "rutin.pdf");
        var text = previews.text(anna, id);
        assertThat(text.content()).contains("Rutinen för utrymning");
        assertThat(text.language()).isEqualTo("sv");
        assertThat(previews.of(anna, id).height()).isEqualTo(1280);
        var small = ImageIO.read(
                previews.image(anna, id, PreviewSize.SMALL).content().toFile());
        assertThat(small.getHeight()).isEqualTo(320);
        assertThat(mvc.get().uri("/files/" + id + "/large").with(cast.as(Cast.ANNA)))
                .hasStatusOk()
                .hasContentType("image/png");
        assertThat(mvc.get().uri("/files/" + id + "/large").with(cast.as(Cast.GRETA)))
                .hasStatus(404);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> previews.text(cast.actor(Cast.GRETA), id));
    }

    @Test
    void a_page_without_words_hides_none_of_those_on_other_pages() throws IOException {
        var text = previews.text(anna, digested(pdf(2), "rutin.pdf"));

        assertThat(text.state()).isEqualTo(FileText.State.READ);
        assertThat(text.content()).contains("Rutinen för utrymning");
    }

    @Test
    void what_an_earlier_version_could_not_read_is_read_again_after_the_upgrade() throws IOException {
        var hash = files.require(anna, digested(pdf(2), "rutin.pdf")).sha256().hex();
        var upgrade = new ClassPathResource("db/migration/V194__files_read_again.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("update files.text set state = 'failed' where sha256 = ?")
                    .param(hash)
                    .update();

            jdbc.sql(upgrade).update();

            assertThat(jdbc.sql("select state from files.text where sha256 = ?")
                            .param(hash)
                            .query(String.class)
                            .single())
                    .isEqualTo("waiting");
            assertThat(jdbc.sql("select task_name from jobs.task where task_instance = ?")
                            .param(hash)
                            .query(String.class)
                            .list())
                    .containsExactly(Digests.TASK.getTaskName());
        });
    }

    @Test
    void words_are_read_out_of_office_documents_and_their_type_is_told_by_what_is_in_them() throws IOException {
        var word = digested(docx(), "rutin.pdf");
        assertThat(files.require(anna, word).kind()).isEqualTo(FileKind.TEXT);
        assertThat(previews.text(anna, word).content()).contains("utrymning");
        var odt = digested(odt("<text:p>" + WORDS + "</text:p>"), "rutin.zip");
        assertThat(files.require(anna, odt).mediaType()).isEqualTo("application/vnd.oasis.opendocument.text");
        assertThat(previews.text(anna, odt).content()).contains("utrymning");
        var csv = digested("namn;antal\nstol;4".getBytes(StandardCharsets.UTF_8), "lista.csv");
        assertThat(files.require(anna, csv).kind()).isEqualTo(FileKind.SHEET);
        assertThat(previews.text(anna, csv).content()).contains("stol");
    }

    @Test
    void what_is_broken_or_hostile_is_kept_and_breaks_nothing() throws IOException {
        assertThat(previews.text(anna, digested(Arrays.copyOf(pdf(), 300), "halv.pdf"))
                        .content())
                .isEmpty();
        assertThat(previews.text(anna, digested(Arrays.copyOf(docx(), 900), "halv.docx"))
                        .content())
                .isEmpty();
        var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a \"ha\">");
        for (var letter = 'b'; letter < 'p'; letter++) {
            laughs.append("<!ENTITY ")
                    .append(letter)
                    .append(" \"")
                    .append(("&" + (char) (letter - 1) + ";").repeat(10))
                    .append("\">");
        }
        var bomb = "<?xml version=\"1.0\"?>" + laughs + "]><x>&o;</x>";
        assertThat(previews.text(anna, digested(bomb.getBytes(StandardCharsets.UTF_8), "skratt.xml"))
                        .content())
                .hasSizeLessThan(100_000);
        var secret = "<!DOCTYPE x [<!ENTITY s SYSTEM \"file:///etc/passwd\">]>";
        assertThat(previews.text(anna, digested(odt(secret, "<text:p>&s;</text:p>"), "brev.odt"))
                        .content())
                .doesNotContain("root:");
    }

    @Test
    void a_bomb_of_zeros_costs_little() throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(zipped)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1024 * 1024];
            for (var megabyte = 0; megabyte < 100; megabyte++) {
                zip.write(zeros);
            }
        }
        var id = digested(zipped.toByteArray(), "bomb.docx");
        assertThat(previews.text(anna, id).content()).hasSizeLessThan(1000);
    }

    @Test
    void a_long_text_is_cut() throws IOException {
        var id = digested("ord och ".repeat(200_000).getBytes(StandardCharsets.UTF_8), "lang.txt");
        var text = previews.text(anna, id);
        assertThat(text.cut()).isTrue();
        assertThat(text.content()).hasSizeLessThanOrEqualTo(TextReader.MOST);
    }

    @Test
    void an_image_that_moves_is_kept_as_it_is_and_shown_as_a_still() throws IOException {
        var gif = movingGif();
        var id = digested(gif, "dans.gif");
        var file = files.require(anna, id);
        assertThat(file.remade()).isFalse();
        assertThat(java.nio.file.Files.readAllBytes(files.content(file))).isEqualTo(gif);
        assertThat(previews.image(anna, id, PreviewSize.SMALL).mediaType()).isEqualTo("image/png");
        assertThat(mvc.get()
                        .uri("/files/" + id)
                        .with(cast.as(Cast.ANNA))
                        .exchange()
                        .getResponse()
                        .getHeader("Content-Disposition"))
                .startsWith("attachment");
    }

    @Test
    void office_documents_are_drawn_when_there_is_a_program_for_it(@TempDir Path folder) throws Exception {
        var sheet = java.nio.file.Files.write(folder.resolve("made.pdf"), pdf());
        var program = folder.resolve("soffice");
        java.nio.file.Files.writeString(program, """
                #!/bin/sh
                while [ "$1" != --outdir ]; do shift; done
                cp %s "$2/document.pdf"
                """.formatted(sheet));
        java.nio.file.Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        var office = new Office(program);
        assertThat(office.reads("application/vnd.oasis.opendocument.text")).isTrue();
        assertThat(office.reads("text/plain")).isFalse();
        var drawn = office.asPdf(sheet, pdf -> PageImages.firstPage(pdf, 320));
        assertThat(drawn).get().extracting(BufferedImage::getHeight).isEqualTo(320);
        assertThat(new Office((Path) null).reads("application/vnd.oasis.opendocument.text"))
                .isFalse();
    }

    @Test
    void office_documents_are_drawn_by_libreoffice_when_it_is_installed(@TempDir Path folder) throws Exception {
        var office = new Office("");
        var document = java.nio.file.Files.write(folder.resolve("rutin"), docx());
        var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        assumeTrue(office.reads(type), "LibreOffice is not installed: what it draws is not tested here");
        var drawn =
                office.asPdf(document, pdf -> PageImages.firstPage(pdf, 320)).orElseThrow();
        assertThat(drawn.getHeight()).isEqualTo(320);
        assertThat(drawn.getRGB(1, 1) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        var dark = 0;
        for (var at = 0; at < drawn.getWidth() * drawn.getHeight(); at++) {
            dark += (drawn.getRGB(at % drawn.getWidth(), at / drawn.getWidth()) & 255) < 128 ? 1 : 0;
        }
        assertThat(dark).as("the words on the page").isPositive();
    }

    private UUID digested(byte[] content, String name) {
        var id = files.store(anna, new ByteArrayInputStream(content), name);
        digests.make(files.require(anna, id).sha256());
        return id;
    }

    private static byte[] pdf() throws IOException {
        return pdf(1);
    }

    /// @param pages of which the first has words
    private static byte[] pdf(int pages) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            try (var pen = new PDPageContentStream(document, page)) {
                pen.beginText();
                pen.setFont(new PDType1Font(FontName.HELVETICA), 12);
                pen.newLineAtOffset(50, 700);
                pen.showText(WORDS);
                pen.endText();
            }
            for (var more = 1; more < pages; more++) {
                document.addPage(new PDPage());
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] docx() throws IOException {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(WORDS);
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] odt(String body) throws IOException {
        return odt("", body);
    }

    private static byte[] odt(String type, String body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry :
                    List.of(new String[] {"mimetype", "application/vnd.oasis.opendocument.text"}, new String[] {
                        "content.xml",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + type + """
                            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>""" + body
                                + "</office:text></office:body></office:document-content>"
                    })) {
                if (entry[0].equals("mimetype")) {
                    zip.setMethod(ZipOutputStream.DEFLATED);
                }
                zip.putNextEntry(new ZipEntry(entry[0]));
                zip.write(entry[1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] movingGif() throws IOException {
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
}
