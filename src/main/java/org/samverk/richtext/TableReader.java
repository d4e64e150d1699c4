package org.samverk.richtext;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/// `table` with its captions before it. Spans that do not fit are undone and short rows filled up; what is too wide for
/// a table becomes one line for each cell.
final class TableReader {
    private final DomReader around;

    TableReader(DomReader around) {
        this.around = around;
    }

    List<Node.Block> read(Element table) {
        var blocks = new ArrayList<Node.Block>();
        for (var caption : table.select("> caption")) {
            blocks.addAll(around.below(0).read(caption.childNodes()));
        }
        var rows = table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr").stream()
                .map(this::row)
                .filter(row -> !row.cells().isEmpty())
                .toList();
        if (!rows.isEmpty()) {
            blocks.addAll(fitting(rows));
        }
        return blocks;
    }

    private Node.TableRow row(Element tr) {
        return new Node.TableRow(
                tr.select("> td, > th").stream().map(this::cell).toList());
    }

    private Node.TableCell cell(Element element) {
        var content = around.below(3).read(element.childNodes());
        return new Node.TableCell(
                element.normalName().equals("th"),
                span(element, "colspan", TableShape.MAXIMUM_COLUMNS),
                span(element, "rowspan", TableShape.MAXIMUM_ROWSPAN),
                content.isEmpty() ? List.of(new Node.Paragraph(List.of())) : content);
    }

    private static int span(Element cell, String name, int most) {
        var value = cell.attr(name).strip();
        return value.matches("[0-9]{1,5}") ? Math.clamp(Integer.parseInt(value), 1, most) : 1;
    }

    private static List<? extends Node.Block> fitting(List<Node.TableRow> rows) {
        if (TableShape.isRectangular(rows)) {
            return List.of(new Node.Table(rows));
        }
        var columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        if (columns > TableShape.MAXIMUM_COLUMNS) {
            return rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.content().stream())
                    .toList();
        }
        return List.of(
                new Node.Table(rows.stream().map(row -> filledUp(row, columns)).toList()));
    }

    private static Node.TableRow filledUp(Node.TableRow row, int columns) {
        var cells = new ArrayList<Node.TableCell>();
        row.cells().forEach(cell -> cells.add(new Node.TableCell(cell.header(), 1, 1, cell.content())));
        while (cells.size() < columns) {
            cells.add(new Node.TableCell(false, 1, 1, List.of(new Node.Paragraph(List.of()))));
        }
        return new Node.TableRow(cells);
    }
}
