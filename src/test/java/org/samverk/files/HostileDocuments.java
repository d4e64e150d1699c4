package org.samverk.files;

import static org.samverk.files.HostilePictures.join;
import static org.samverk.files.HostilePictures.latin;
import static org.samverk.files.HostilePictures.packed;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;

/// Documents that ask for what is not theirs, and those whose reader is meant to choke.
final class HostileDocuments {
    private static final String TYPES = "[Content_Types].xml";
    private static final int DEEP = 200_000;
    private static final long MB = 1024 * 1024;

    private HostileDocuments() {}

    static List<HostileFile> all() {
        return List.of(
                new HostileFile("a-gigabyte.docx", HostileArchives.zeros("word/document.xml", 1024)),
                new HostileFile("laughs.docx", word(HostilePictures.laughs("w"))),
                new HostileFile(
                        "asks-for-a-secret.odt", text("<!DOCTYPE x [<!ENTITY s SYSTEM \"file:///etc/passwd\">]>")),
                new HostileFile("laughs.xml", latin(HostilePictures.laughs("x"))),
                new HostileFile("deep.xml", latin("<a>".repeat(DEEP))),
                new HostileFile("deep.html", latin("<!doctype html><body>" + "<div><b>".repeat(DEEP))),
                new HostileFile("deep.rtf", latin("{\\rtf1" + "{".repeat(DEEP))),
                new HostileFile(
                        "runs.xht",
                        latin("<html xmlns='http://www.w3.org/1999/xhtml'><script>alert(1)</script></html>")),
                new HostileFile(
                        "runs.mht",
                        latin("MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<script>alert(1)</script>")),
                new HostileFile("letters-in-letters.eml", latin(letter())),
                new HostileFile(
                        "runs.pdf",
                        pdf(
                                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/AA<</O<</S/JavaScript/JS(app.alert(1))>>>>>>",
                                "")),
                new HostileFile("pages-in-a-circle.pdf", pdf("<</Type/Pages/Kids[2 0 R]/Count 9>>", "")),
                new HostileFile(
                        "a-very-large-page.pdf", pdf("<</Type/Page/Parent 2 0 R/MediaBox[0 0 1000000 1000000]>>", "")),
                new HostileFile(
                        "a-gigabyte.pdf",
                        pdf(
                                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R>>",
                                "<</Filter/FlateDecode/Length %d>>",
                                packed(1024 * MB))),
                new HostileFile(
                        "a-huge-picture.pdf",
                        pdf(
                                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 5 0 R/Resources<</XObject<</P 4 0 R>>>>>>",
                                "<</Type/XObject/Subtype/Image/Width 20000/Height 20000/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode/Length %d>>",
                                packed(3L * 20_000 * 20_000))));
    }

    private static byte[] word(String document) {
        return HostileArchives.zipped(zip -> {
            zip.putNextEntry(new ZipEntry(TYPES));
            zip.write(latin("""
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml"
                    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(latin(document));
        });
    }

    private static byte[] text(String declaration) {
        return HostileArchives.zipped(zip -> {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write(latin("application/vnd.oasis.opendocument.text"));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(latin("<?xml version=\"1.0\"?>" + declaration + "<text>&s;</text>"));
        });
    }

    private static String letter() {
        return "MIME-Version: 1.0\r\n"
                + IntStream.range(0, 1000)
                        .mapToObj(depth ->
                                "Content-Type: multipart/mixed; boundary=b%1$d\r\n\r\n--b%1$d\r\n".formatted(depth))
                        .collect(Collectors.joining());
    }

    /// A document of one page, with an object 4 of such a content when there is one, which object 5 draws.
    ///
    /// @param stream its dictionary, with a place for its length
    private static byte[] pdf(String page, String stream, byte[]... content) {
        var start = latin(
                "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj"
                        + page + "endobj\n");
        var end = latin(
                "5 0 obj<</Length 27>>stream\nq 200 0 0 200 0 0 cm /P Do Q\nendstream endobj\ntrailer<</Root 1 0 R/Size 6>>\n%%EOF\n");
        if (content.length == 0) {
            return join(start, end);
        }
        var dictionary = latin("4 0 obj" + stream.formatted(content[0].length) + "stream\n");
        return join(start, dictionary, content[0], latin("\nendstream endobj\n"), end);
    }
}
