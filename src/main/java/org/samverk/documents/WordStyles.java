package org.samverk.documents;

import java.math.BigInteger;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// The styles of the Word files that we make. Their names are Word's own, so that it knows them in every language.
final class WordStyles {
    static final String TITLE = "Title";
    static final String QUOTE = "Quote";
    static final String CODE = "HTMLPreformatted";
    static final String HEADER = "TableHeading";
    private static final int[] SIZES = {16, 14, 12, 12};

    private WordStyles() {}

    static void add(XWPFDocument document) {
        var styles = document.createStyles();
        styles.setSpellingLanguage("sv-SE");
        styles.addStyle(style(TITLE, "Title", 22, true));
        IntStream.rangeClosed(1, SIZES.length).forEach(level -> styles.addStyle(headingStyle(level)));
        var quote = style(QUOTE, "Quote", 11, false);
        quote.getCTStyle().addNewPPr().addNewInd().setLeft(BigInteger.valueOf(720));
        styles.addStyle(quote);
        styles.addStyle(style(HEADER, "Table Heading", 11, true));
        var code = style(CODE, "HTML Preformatted", 10, false);
        code.getCTStyle().getRPr().addNewRFonts().setAscii("Courier New");
        styles.addStyle(code);
    }

    static String heading(int level) {
        return "Heading" + level;
    }

    private static XWPFStyle headingStyle(int level) {
        var style = style(heading(level), "heading " + level, SIZES[level - 1], true);
        var paragraph = style.getCTStyle().addNewPPr();
        paragraph.addNewKeepNext();
        paragraph.addNewSpacing().setBefore(BigInteger.valueOf(240));
        paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        return style;
    }

    /// @param points the size of its letters
    private static XWPFStyle style(String id, String name, int points, boolean bold) {
        var made = CTStyle.Factory.newInstance();
        made.setStyleId(id);
        made.addNewName().setVal(name);
        made.addNewQFormat();
        var run = made.addNewRPr();
        run.addNewSz().setVal(BigInteger.valueOf(points * 2L));
        if (bold) {
            run.addNewB();
        }
        var style = new XWPFStyle(made);
        style.setType(STStyleType.PARAGRAPH);
        return style;
    }
}
