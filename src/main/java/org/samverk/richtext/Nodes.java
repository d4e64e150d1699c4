package org.samverk.richtext;

import java.util.List;
import java.util.stream.Stream;
import org.samverk.kernel.InvalidInputException;

/// Walks a document.
final class Nodes {
    private Nodes() {}

    static List<? extends Node> children(Node node) {
        return switch (node) {
            case Node.Doc doc -> doc.content();
            case Node.Paragraph paragraph -> paragraph.content();
            case Node.Heading heading -> heading.content();
            case Node.BulletList list -> list.items();
            case Node.OrderedList list -> list.items();
            case Node.ListItem item -> item.content();
            case Node.TaskList list -> list.items();
            case Node.TaskItem item -> item.content();
            case Node.Blockquote quote -> quote.content();
            case Node.Table table -> table.rows();
            case Node.TableRow row -> row.cells();
            case Node.TableCell cell -> cell.content();
            case Node.CodeBlock _, Node.HorizontalRule _, Node.Image _ -> List.of();
            case Node.Text _, Node.HardBreak _, Node.Mention _ -> List.of();
        };
    }

    /// The node and all below it, in reading order.
    static Stream<Node> all(Node node) {
        return Stream.concat(Stream.of(node), children(node).stream().flatMap(Nodes::all));
    }

    static void requireWithinLimits(Node.Doc doc) {
        if (!fits(doc, 1, new int[1])) {
            throw new InvalidInputException(RichText.FIELD, "richtext.problem.tooLarge");
        }
    }

    private static boolean fits(Node node, int depth, int[] count) {
        count[0]++;
        if (depth > RichText.MAXIMUM_DEPTH || count[0] > RichText.MAXIMUM_NODES) {
            return false;
        }
        return children(node).stream().allMatch(child -> fits(child, depth + 1, count));
    }
}
