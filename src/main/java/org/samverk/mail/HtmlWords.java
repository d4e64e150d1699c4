package org.samverk.mail;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// The words of a letter that is HTML only, without what the usual programs mark as quoted or as a signature.
final class HtmlWords {
    /// Gmail, Apple Mail, Thunderbird, Outlook on the web, Outlook on phones, Yahoo, Samsung.
    private static final String QUOTED = "blockquote[type=cite], .gmail_quote, .gmail_quote_container, .gmail_attr, "
            + ".gmail_signature, .moz-cite-prefix, .moz-signature, #ms-outlook-mobile-signature, "
            + "#ms-outlook-mobile-body-separator-line, #Signature, .yahoo_quoted, #composer_signature, "
            + "#mail-editor-reference-message-container, style, script, head, title";
    /// From here on all is quoted: Outlook's line above the letter that is answered.
    private static final String BEFORE_QUOTE = "#divRplyFwdMsg, #appendonsend, hr, "
            + "div[style*=border-top:solid], div[style*=border:none;border-top], #lineBreakAtBeginningOfMessage";
    private static final List<String> BLOCKS =
            List.of("p", "div", "li", "tr", "h1", "h2", "h3", "h4", "blockquote", "pre", "ul", "ol", "table");

    private HtmlWords() {}

    static String of(String html) {
        var body = Jsoup.parse(html).body();
        body.select(QUOTED).remove();
        var border = body.selectFirst(BEFORE_QUOTE);
        if (border != null && !textBefore(body, border).isBlank()) {
            removeFrom(border, body);
        }
        return text(body);
    }

    /// Takes away an element and all that comes after it.
    private static void removeFrom(Element border, Element body) {
        for (Element each = border; each != null && each != body; each = each.parent()) {
            while (each.nextSibling() instanceof Node next) {
                next.remove();
            }
        }
        border.remove();
    }

    private static String textBefore(Element body, Element border) {
        var text = new StringBuilder();
        NodeTraversor.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        if (node instanceof TextNode words) {
                            text.append(words.text());
                        }
                        return node == border ? FilterResult.STOP : FilterResult.CONTINUE;
                    }
                },
                body);
        return text.toString();
    }

    private static String text(Element body) {
        var text = new StringBuilder();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode words) {
                            text.append(words.getWholeText().replaceAll("[\\s\\u00a0]+", " "));
                        } else if (node.nodeName().equals("li")) {
                            text.append("- ");
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (node.nodeName().equals("p")) {
                            text.append("\n\n");
                        } else if (node.nodeName().equals("br") || BLOCKS.contains(node.nodeName())) {
                            text.append("\n");
                        }
                    }
                },
                body);
        return text.toString().replaceAll("(?m)^ +| +$", "");
    }
}
