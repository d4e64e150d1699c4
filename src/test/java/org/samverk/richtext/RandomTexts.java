package org.samverk.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Makes documents by chance, the same ones for the same seed.
final class RandomTexts {
    static final Node.Mention ANNA = new Node.Mention(new UUID(0, 7), "Anna Åström", "anna.astrom");

    private static final List<String> WORDS = List.of(
            "åtgärd",
            "Sjukanmälan",
            "1. nej",
            "2) jo",
            "# inte",
            "*stjärna*",
            "_under_",
            "snake_case",
            "a|b",
            "<b>",
            "&amp;",
            "&",
            "`kod`",
            "[x]",
            "[länk](/a)",
            "!",
            "- streck",
            "+ plus",
            "= lika",
            "> större",
            "\\",
            "~~bort~~",
            "C:\\mapp",
            "😀",
            "e\u0301",
            "slut.",
            "(parentes)",
            "\"citat\"",
            "§ 12",
            "---",
            ":--",
            "{#id} x",
            "`",
            "``",
            "***",
            "1986\\.");
    private static final List<String> LINKS = List.of(
            "https://example.org/a_b(c)?d=1&copy=2#e",
            "/ideas/7",
            "#rubrik",
            "mailto:a@example.org",
            "tel:+46470123",
            "sida/två");

    private final Random random;
    private final boolean plain;

    /// @param plain whether to make only what Markdown can say
    RandomTexts(long seed, boolean plain) {
        this.random = new Random(seed);
        this.plain = plain;
    }

    RichText next() {
        return new RichText(new Node.Doc(blocks(0)));
    }

    private List<Node.Block> blocks(int depth) {
        return some(1, 4, () -> block(depth));
    }

    private Node.Block block(int depth) {
        return switch (random.nextInt(depth > 3 ? 6 : 11)) {
            case 0, 1, 2 -> paragraph();
            case 3 -> new Node.Heading(1 + random.nextInt(4), words());
            case 4 -> code();
            case 5 -> random.nextBoolean() ? new Node.HorizontalRule() : image();
            case 6 -> new Node.BulletList(some(1, 3, () -> new Node.ListItem(item(depth))));
            case 7 -> new Node.OrderedList(random.nextInt(12), some(1, 3, () -> new Node.ListItem(item(depth))));
            case 8 -> new Node.TaskList(some(1, 3, () -> new Node.TaskItem(random.nextBoolean(), item(depth))));
            case 9 -> new Node.Blockquote(blocks(depth + 1));
            default -> table(depth);
        };
    }

    private List<Node.Block> item(int depth) {
        var first = random.nextInt(6) == 0 ? new Node.Paragraph(List.of()) : paragraph();
        var rest = random.nextInt(3) == 0 ? blocks(depth + 1) : List.<Node.Block>of();
        // Markdown has no empty paragraph before another one.
        var more = first.content().isEmpty() && plain
                ? rest.stream().dropWhile(Node.Paragraph.class::isInstance).toList()
                : rest;
        return Stream.concat(Stream.of(first), more.stream()).toList();
    }

    private Node.Paragraph paragraph() {
        return new Node.Paragraph(words());
    }

    private List<Node.Inline> words() {
        var out = new ArrayList<Node.Inline>();
        out.add(text(""));
        for (var more = random.nextInt(5); more > 0; more--) {
            switch (random.nextInt(8)) {
                case 0 -> {
                    out.add(new Node.HardBreak());
                    out.add(text(""));
                }
                case 1 -> {
                    out.add(ANNA);
                    out.add(text(random.nextBoolean() ? " " : ""));
                }
                default -> out.add(text(random.nextBoolean() ? " " : ""));
            }
        }
        return out;
    }

    private Node.Text text(String before) {
        var marks = new ArrayList<Mark>();
        add(marks, new Mark.Link(LINKS.get(random.nextInt(LINKS.size()))), 8);
        add(marks, new Mark.Bold(), 4);
        add(marks, new Mark.Italic(), 4);
        add(marks, new Mark.Strike(), 8);
        add(marks, new Mark.Code(), 8);
        var words = String.join(" ", some(1, 3, () -> WORDS.get(random.nextInt(WORDS.size()))));
        return new Node.Text((marks.isEmpty() ? before : "") + words, marks);
    }

    private void add(List<Mark> marks, Mark mark, int oneOf) {
        if (random.nextInt(oneOf) == 0) {
            marks.add(mark);
        }
    }

    private Node.CodeBlock code() {
        var lines = List.of("", "  in", "\tut", "```", "# a", "<b>", "slut ");
        var text = String.join("\n", some(0, 4, () -> lines.get(random.nextInt(lines.size()))));
        return new Node.CodeBlock(random.nextBoolean() ? "c++" : null, text);
    }

    private Node.Image image() {
        return new Node.Image(
                new UUID(0, random.nextInt(9)),
                "en [bild] *av* \"x\" &amp; `",
                random.nextBoolean() ? "ti\"t_el" : null);
    }

    private Node.Table table(int depth) {
        var columns = 1 + random.nextInt(3);
        var simple = plain || random.nextBoolean();
        var rows = new ArrayList<Node.TableRow>();
        for (var row = 0; row < 1 + random.nextInt(3); row++) {
            var header = simple ? row == 0 : random.nextInt(3) == 0;
            rows.add(new Node.TableRow(some(columns, columns, () -> cell(header, simple, depth))));
        }
        if (!simple && columns > 1) {
            rows.add(new Node.TableRow(List.of(new Node.TableCell(false, columns, 1, blocks(depth + 2)))));
        }
        return new Node.Table(rows);
    }

    private Node.TableCell cell(boolean header, boolean simple, int depth) {
        var empty = random.nextInt(5) == 0;
        var only = new Node.Paragraph(empty ? List.of() : words());
        return new Node.TableCell(header, 1, 1, simple ? List.of(only) : blocks(depth + 2));
    }

    private <T> List<T> some(int least, int most, Supplier<T> maker) {
        return Stream.generate(maker)
                .limit(least + random.nextInt(most - least + 1))
                .toList();
    }
}
