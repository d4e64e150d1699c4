package org.samverk.documents;

import java.math.BigInteger;
import java.util.HashMap;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.samverk.richtext.Node;

/// Writes tables: the rows of headers are repeated on each sheet, cells that span are merged.
final class WordTables {
    private final XWPFDocument document;
    private final WordBlocks blocks;

    /// By column: the cell above that reaches down, for how many rows still.
    private final HashMap<Integer, Reaching> reaching = new HashMap<>();

    private record Reaching(int columns, int rows) {}

    WordTables(XWPFDocument document, WordBlocks blocks) {
        this.document = document;
        this.blocks = blocks;
    }

    void write(WordBlocks.Place place, Node.Table table) {
        var made = document.createTable();
        made.removeRow(0);
        made.setWidth("100%");
        for (var row : table.rows()) {
            row(made, row);
        }
        // Two tables without a paragraph between them would become one.
        place.paragraph().get();
    }

    private void row(XWPFTable table, Node.TableRow row) {
        var made = table.createRow();
        while (!made.getTableCells().isEmpty()) {
            made.removeCell(0);
        }
        var header = !row.cells().isEmpty() && row.cells().stream().allMatch(Node.TableCell::header);
        if (header) {
            made.setRepeatHeader(true);
        }
        int column = 0;
        for (var cell : row.cells()) {
            column = reached(made, column);
            cell(made, cell);
            if (cell.rowspan() > 1) {
                reaching.put(column, new Reaching(cell.colspan(), cell.rowspan() - 1));
            }
            column += cell.colspan();
        }
        reached(made, column);
    }

    /// Goes past the columns that cells above reach into.
    private int reached(XWPFTableRow row, int column) {
        int at = column;
        for (var above = reaching.get(at); above != null; above = reaching.get(at)) {
            var cell = row.createCell();
            span(cell, above.columns());
            properties(cell).addNewVMerge().setVal(STMerge.CONTINUE);
            if (above.rows() > 1) {
                reaching.put(at, new Reaching(above.columns(), above.rows() - 1));
            } else {
                reaching.remove(at);
            }
            at += above.columns();
        }
        return at;
    }

    private void cell(XWPFTableRow row, Node.TableCell cell) {
        var made = row.createCell();
        span(made, cell.colspan());
        if (cell.rowspan() > 1) {
            properties(made).addNewVMerge().setVal(STMerge.RESTART);
        }
        var first = made.getParagraphs().isEmpty() ? null : made.getParagraphs().getFirst();
        var style = cell.header() ? WordStyles.HEADER : "";
        blocks.write(new WordBlocks.Place(made::addParagraph, style, 0), cell.content());
        if (first != null && made.getParagraphs().size() > 1) {
            made.removeParagraph(0);
        }
    }

    private static void span(XWPFTableCell cell, int columns) {
        if (columns > 1) {
            properties(cell).addNewGridSpan().setVal(BigInteger.valueOf(columns));
        }
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        var made = cell.getCTTc();
        return made.isSetTcPr() ? made.getTcPr() : made.addNewTcPr();
    }
}
