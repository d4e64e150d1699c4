package org.samverk.blocks;

import java.util.ArrayList;
import java.util.List;
import org.samverk.blocks.BlockContent.Accordion;
import org.samverk.blocks.BlockContent.Card;
import org.samverk.blocks.BlockContent.Cards;
import org.samverk.blocks.BlockContent.Part;
import org.samverk.kernel.InvalidInputException;
import org.samverk.kernel.Problems;
import org.samverk.richtext.RichText;

/// Reads what a block has several of: cards, and parts that open. Rows with nothing in them do not count.
final class RowReader {
    static final int CARDS = 12;
    static final int PARTS = 30;
    private final BlockReader block;
    private final BlockFields fields;
    private final Problems problems;

    RowReader(BlockReader block, BlockFields fields, Problems problems) {
        this.block = block;
        this.fields = fields;
        this.problems = problems;
    }

    /// @param kind `CARDS` or `ACCORDION`
    BlockContent read(BlockKind kind) {
        var title = block.words("title", BlockReader.TITLE);
        var rows = fields.rows();
        var cards = new ArrayList<Card>();
        var parts = new ArrayList<Part>();
        for (var i = 0; i < rows.size(); i++) {
            if (isEmpty(rows.get(i))) {
                continue;
            }
            if (kind == BlockKind.CARDS) {
                cards.add(card(rows.get(i), i));
            } else {
                parts.add(part(rows.get(i), i));
            }
        }
        if (kind == BlockKind.CARDS) {
            requireSome(cards, CARDS, "blocks.problem.cards");
            return new Cards(title, List.copyOf(cards));
        }
        requireSome(parts, PARTS, "blocks.problem.parts");
        return new Accordion(title, List.copyOf(parts));
    }

    /// The name of a field of a row, counted from 0.
    static String field(int row, String name) {
        return "row-" + row + "-" + name;
    }

    private Card card(BlockFields row, int number) {
        return new Card(
                problems.line(field(number, "title"), row.text("title"), BlockReader.TITLE),
                BlockReader.href(problems, field(number, "href"), row.text("href"), true),
                problems.text(field(number, "text"), row.text("text"), BlockReader.WORDS));
    }

    private Part part(BlockFields row, int number) {
        var title = problems.line(field(number, "title"), row.text("title"), BlockReader.TITLE);
        return new Part(title, rich(row, field(number, "text")));
    }

    private RichText rich(BlockFields row, String field) {
        try {
            var text = block.texts().read(row.text("content"), row.text("text"));
            if (text.isEmpty()) {
                problems.add(field, "web.problem.missing");
            }
            return text;
        } catch (InvalidInputException e) {
            problems.add(field, "blocks.problem.text");
            return RichText.empty();
        }
    }

    private void requireSome(List<?> rows, int most, String missing) {
        if (rows.isEmpty()) {
            problems.add(field(0, "title"), missing);
        } else if (rows.size() > most) {
            problems.add(field(0, "title"), "blocks.problem.most", most);
        }
    }

    private static boolean isEmpty(BlockFields row) {
        return row.text("title").isBlank()
                && row.text("text").isBlank()
                && row.text("href").isBlank()
                && row.text("content").isBlank();
    }
}
