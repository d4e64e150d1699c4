package org.samverk.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.samverk.kernel.InvalidInputException;

/// Makes an SVG file harmless: only shapes, text and paint stay, and nothing that acts, embeds or points elsewhere.
final class Drawings {
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "defs",
            "lineargradient",
            "radialgradient",
            "stop",
            "clippath",
            "mask",
            "pattern",
            "symbol",
            "use",
            "marker",
            "title",
            "desc");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?!on)[a-z][a-z0-9:_-]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern INNER = Pattern.compile("#[\\w.:-]+");
    private static final Pattern ADDRESS = Pattern.compile("(?i)url\\(\\s*['\"]?(?!#)|javascript:|@import|expression");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,5})(\\.\\d+)?(px)?");
    private static final int DEFAULT_SIDE = 300;

    private Drawings() {}

    /// @throws InvalidInputException when it is no drawing
    static Picture clean(byte[] content) {
        var text = new String(content, StandardCharsets.UTF_8);
        var document = Jsoup.parse(text, "", Parser.xmlParser());
        var svg = document.firstElementChild();
        if (svg == null || !svg.tagName().equals("svg") || content.length > Images.LARGEST_FILE) {
            throw new InvalidInputException("file", "files.problem.notImage");
        }
        svg.select("*").forEach(Drawings::clean);
        var settings = new Document.OutputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        svg.attr("xmlns", "http://www.w3.org/2000/svg");
        var result = new Document("");
        result.outputSettings(settings);
        result.appendChild(svg);
        var bytes = result.outerHtml().getBytes(StandardCharsets.UTF_8);
        return new Picture(bytes, "image/svg+xml", side(svg, "width", 2), side(svg, "height", 3));
    }

    private static void clean(Element element) {
        if (!ELEMENTS.contains(element.tagName().toLowerCase(Locale.ROOT))) {
            element.remove();
            return;
        }
        List.copyOf(element.childNodes()).stream()
                .filter(node -> !(node instanceof Element || node.getClass() == TextNode.class))
                .forEach(Node::remove);
        element.attributes().asList().stream()
                .filter(attribute -> !isHarmless(attribute))
                .map(Attribute::getKey)
                .forEach(element::removeAttr);
    }

    private static boolean isHarmless(Attribute attribute) {
        var key = attribute.getKey().toLowerCase(Locale.ROOT);
        if (key.equals("href") || key.equals("xlink:href")) {
            return INNER.matcher(attribute.getValue()).matches();
        }
        var value = attribute.getValue().replaceAll("/\\*.*?\\*/|\\\\", "");
        return ATTRIBUTE.matcher(key).matches()
                && !key.startsWith("xml:base")
                && !ADDRESS.matcher(value).find();
    }

    private static int side(Element svg, String name, int inViewBox) {
        var box = svg.attr("viewBox").strip().split("[\\s,]+");
        var said = NUMBER.matcher(svg.attr(name).strip());
        var boxed = NUMBER.matcher(box.length == 4 ? box[inViewBox] : "");
        var side = said.matches() ? said.group(1) : boxed.matches() ? boxed.group(1) : "" + DEFAULT_SIDE;
        return Math.max(1, Integer.parseInt(side));
    }
}
