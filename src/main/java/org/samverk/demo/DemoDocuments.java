package org.samverk.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Makes the documents that the demo's groups share: real PDF and Word files.
final class DemoDocuments {
    private static final float MARGIN = 72;
    private static final float LINE = 18;

    private DemoDocuments() {}

    /// One page with a heading.
    static byte[] pdf(String heading, List<String> lines) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var pen = new PDPageContentStream(document, page)) {
                var top = page.getMediaBox().getHeight() - MARGIN;
                write(pen, new PDType1Font(FontName.HELVETICA_BOLD), 20, top, heading);
                for (var line = 0; line < lines.size(); line++) {
                    var y = top - 2 * LINE - line * LINE;
                    write(pen, new PDType1Font(FontName.HELVETICA), 12, y, lines.get(line));
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] word(String heading, List<String> paragraphs) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            var title = document.createParagraph().createRun();
            title.setBold(true);
            title.setFontSize(20);
            title.setText(heading);
            paragraphs.forEach(text -> document.createParagraph().createRun().setText(text));
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] text(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void write(PDPageContentStream pen, PDFont font, float size, float y, String words)
            throws IOException {
        pen.beginText();
        pen.setFont(font, size);
        pen.newLineAtOffset(MARGIN, y);
        pen.showText(words);
        pen.endText();
    }
}
