package org.samverk.richtext;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// The grid that the cells of a table make, as HTML's table model lays them out.
final class TableShape {
    static final int MAXIMUM_COLUMNS = 100;
    static final int MAXIMUM_ROWSPAN = 1000;

    private TableShape() {}

    /// Whether every row has as many columns, no two cells lie upon one another, and none reaches below the last row.
    static boolean isRectangular(List<Node.TableRow> rows) {
        var width = width(rows.getFirst());
        if (width < 1 || width > MAXIMUM_COLUMNS) {
            return false;
        }
        var free = new int[width]; // the first row in which the column is free again
        for (var row = 0; row < rows.size(); row++) {
            if (!placed(rows.get(row), row, free)) {
                return false;
            }
        }
        for (var until : free) {
            if (until != rows.size()) {
                return false;
            }
        }
        return true;
    }

    /// How many rows from the top are headers alone, and not reached over by a cell of them; never all.
    static int headRows(Node.Table table) {
        var rows = table.rows();
        var head = 0;
        var reach = 0;
        while (head < rows.size() - 1 && isHeader(rows.get(head))) {
            var row = head++;
            reach = Math.max(
                    reach,
                    rows.get(row).cells().stream()
                            .mapToInt(cell -> row + cell.rowspan())
                            .max()
                            .orElse(0));
        }
        return reach > head ? 0 : head;
    }

    /// Whether the cell can be a `th`: it has words, and no heading, which HTML does not allow there.
    static boolean mayHead(Node.TableCell cell) {
        return cell.header()
                && !Characters.isBlank(PlainText.blocks(cell.content()))
                && Nodes.all(cell).noneMatch(Node.Heading.class::isInstance);
    }

    static boolean hasDataCells(Node.Table table) {
        return table.rows().stream()
                .anyMatch(row -> !isHeader(row) && !row.cells().isEmpty());
    }

    private static boolean isHeader(Node.TableRow row) {
        return row.cells().stream().allMatch(Node.TableCell::header)
                && !row.cells().isEmpty();
    }

    private static int width(Node.TableRow row) {
        return row.cells().stream().mapToInt(Node.TableCell::colspan).sum();
    }

    private static boolean placed(Node.TableRow row, int number, int[] free) {
        var taken = new BitSet(free.length);
        for (var column = 0; column < free.length; column++) {
            taken.set(column, free[column] > number);
        }
        for (var cell : row.cells()) {
            var column = taken.nextClearBit(0);
            var end = column + cell.colspan();
            if (end > free.length || !taken.get(column, end).isEmpty()) {
                return false;
            }
            taken.set(column, end);
            Arrays.fill(free, column, end, number + cell.rowspan());
        }
        return taken.cardinality() == free.length;
    }
}
