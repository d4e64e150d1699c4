package org.samverk.documents;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/// The numberings of a Word file: one for all bullets, one for each numbered list, so that each begins anew.
final class WordLists {
    private static final int LEVELS = 9;
    private static final int INDENT = 360;
    private final XWPFNumbering numbering;
    private final BigInteger bullets;
    private final BigInteger numbers;

    WordLists(XWPFDocument document) {
        numbering = document.createNumbering();
        bullets = numbering.addNum(numbering.addAbstractNum(form(0, STNumberFormat.BULLET)));
        numbers = numbering.addAbstractNum(form(1, STNumberFormat.DECIMAL));
    }

    BigInteger bullets() {
        return bullets;
    }

    /// @param start the number of the first item
    BigInteger numbered(int level, int start) {
        var id = numbering.addNum(numbers);
        var override = numbering.getNum(id).getCTNum().addNewLvlOverride();
        override.setIlvl(BigInteger.valueOf(level));
        override.addNewStartOverride().setVal(BigInteger.valueOf(start));
        return id;
    }

    static int deepest(int level) {
        return Math.min(level, LEVELS - 1);
    }

    private static XWPFAbstractNum form(int id, STNumberFormat.Enum format) {
        var form = CTAbstractNum.Factory.newInstance();
        form.setAbstractNumId(BigInteger.valueOf(id));
        for (int level = 0; level < LEVELS; level++) {
            var made = form.addNewLvl();
            made.setIlvl(BigInteger.valueOf(level));
            made.addNewStart().setVal(BigInteger.ONE);
            made.addNewNumFmt().setVal(format);
            made.addNewLvlText().setVal(format == STNumberFormat.BULLET ? "•" : "%" + (level + 1) + ".");
            var indent = made.addNewPPr().addNewInd();
            indent.setLeft(BigInteger.valueOf((level + 1L) * 2 * INDENT));
            indent.setHanging(BigInteger.valueOf(INDENT));
        }
        return new XWPFAbstractNum(form);
    }
}
