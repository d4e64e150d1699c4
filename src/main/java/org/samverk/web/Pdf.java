package org.samverk.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.w3c.dom.Document;

/// Makes a file to keep of an HTML page: PDF/A-2b (ISO 19005-2), tagged for screen readers (PDF/UA-1, ISO 14289-1). It
/// carries its fonts and asks for nothing outside itself: a picture is replaced by what is said about it.
final class Pdf {
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final String FAMILY = "DejaVu Sans";
    private static final String CODE = "DejaVu Sans Mono";
    private static final String STYLE = style();
    private static final String LYING = "@page { size: A4 landscape }";
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // It tells of each font and style sheet.
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    /// @param html a whole page with `lang` and a title; `pdf/paper.css` says what it looks like
    static byte[] of(String html) {
        var bytes = new ByteArrayOutputStream(64_000);
        try {
            builder().withW3cDocument(document(html), null).toStream(bytes).run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static PdfRendererBuilder builder() {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_B);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(SRGB);
        builder.withProducer("Samverk");
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        font(builder, FAMILY, "DejaVuSans.ttf", 400, FontStyle.NORMAL);
        font(builder, FAMILY, "DejaVuSans-Oblique.ttf", 400, FontStyle.ITALIC);
        font(builder, FAMILY, "DejaVuSans-Bold.ttf", 700, FontStyle.NORMAL);
        font(builder, FAMILY, "DejaVuSans-BoldOblique.ttf", 700, FontStyle.ITALIC);
        font(builder, CODE, "DejaVuSansMono.ttf", 400, FontStyle.NORMAL);
        return builder;
    }

    private static void font(PdfRendererBuilder builder, String family, String file, int weight, FontStyle style) {
        builder.useFont(() -> open(file), family, weight, style, true);
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream(FONTS + file), file);
    }

    private static String style() {
        try (var style = Objects.requireNonNull(Pdf.class.getResourceAsStream("/pdf/paper.css"))) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(String html) {
        var page = Jsoup.parse(html);
        page.select("img").forEach(image -> image.replaceWith(new TextNode(image.attr("alt"))));
        page.select("input[type=checkbox]")
                .forEach(box -> box.replaceWith(new TextNode(box.hasAttr("checked") ? "☑ " : "☐ ")));
        page.select("a").forEach(Pdf::writeOut);
        levelHeadings(page);
        page.head()
                .appendElement("style")
                .appendChild(new DataNode(STYLE + (page.body().hasClass("lying") ? LYING : "")));
        return new W3CDom().namespaceAware(false).fromJsoup(page);
    }

    /// Where a link leads is read on paper too.
    private static void writeOut(Element link) {
        var address = link.attr("href");
        if (address.startsWith("http") && !link.text().contains(address)) {
            link.appendText(" (" + address + ")");
        }
        link.unwrap();
    }

    /// A text may go from a large heading to a very small one; a tagged file may not.
    private static void levelHeadings(org.jsoup.nodes.Document page) {
        var level = 0;
        for (var heading : page.select("h1, h2, h3, h4, h5, h6")) {
            level = Math.min(heading.tagName().charAt(1) - '0', level + 1);
            heading.tagName("h" + level);
        }
    }
}
