package org.samverk.documents;

import java.util.List;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.samverk.richtext.Mark;
import org.samverk.richtext.Node;

/// Writes what stands in a paragraph.
///
/// @param base the installation's address, for links that lead within it
record WordInlines(String base) {
    private static final String LINK = "0563C1";

    void write(XWPFParagraph paragraph, List<Node.Inline> inlines) {
        for (var inline : inlines) {
            switch (inline) {
                case Node.Text text -> text(paragraph, text);
                case Node.HardBreak _ -> paragraph.createRun().addBreak();
                case Node.Mention mention -> paragraph.createRun().setText(mention.label());
            }
        }
    }

    /// Its lines, as they are.
    static void code(XWPFParagraph paragraph, String text) {
        var run = paragraph.createRun();
        var first = true;
        for (var line : text.split("\n", -1)) {
            if (!first) {
                run.addBreak();
            }
            run.setText(line);
            first = false;
        }
    }

    private void text(XWPFParagraph paragraph, Node.Text text) {
        var link = text.marks().stream()
                .filter(Mark.Link.class::isInstance)
                .map(mark -> ((Mark.Link) mark).href())
                .findFirst();
        var run = link.map(href -> linked(paragraph, href)).orElseGet(paragraph::createRun);
        run.setText(text.text());
        text.marks().forEach(mark -> mark(run, mark));
    }

    private XWPFRun linked(XWPFParagraph paragraph, String href) {
        var run = paragraph.createHyperlinkRun(href.startsWith("/") ? base + href : href);
        run.setColor(LINK);
        run.setUnderline(UnderlinePatterns.SINGLE);
        return run;
    }

    private static void mark(XWPFRun run, Mark mark) {
        switch (mark) {
            case Mark.Bold _ -> run.setBold(true);
            case Mark.Italic _ -> run.setItalic(true);
            case Mark.Strike _ -> run.setStrikeThrough(true);
            case Mark.Code _ -> run.setFontFamily("Courier New");
            case Mark.Link _ -> {}
        }
    }
}
