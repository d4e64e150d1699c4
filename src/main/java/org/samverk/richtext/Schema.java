package org.samverk.richtext;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.InvalidInputException;

/// Reads typed nodes out of raw ones: the schema of the editor, node by node. Attributes that Tiptap's extensions write
/// and that change nothing here (`colwidth`, `rel`, …) are known and dropped.
final class Schema {
    private Schema() {}

    static Node.Doc document(RawNode raw) {
        try {
            requireType(raw, "doc");
            attributes(raw);
            return new Node.Doc(list(raw, Schema::block));
        } catch (IllegalArgumentException e) {
            throw new InvalidInputException(RichText.FIELD, key(e), String.valueOf(e.getMessage()));
        }
    }

    private static String key(IllegalArgumentException e) {
        return switch (String.valueOf(e.getMessage())) {
            case "characters" -> "richtext.problem.characters";
            case "link.href" -> "richtext.problem.link";
            case "image.src" -> "richtext.problem.image";
            case "table" -> "richtext.problem.table";
            default -> "richtext.problem.structure";
        };
    }

    private static Node.Block block(RawNode raw) {
        return switch (raw.type()) {
            case "paragraph" -> paragraph(raw);
            case "heading" -> heading(raw);
            case "bulletList" -> new Node.BulletList(bare(raw, Schema::listItem));
            case "orderedList" -> orderedList(raw);
            case "taskList" -> new Node.TaskList(bare(raw, Schema::taskItem));
            case "blockquote" -> new Node.Blockquote(bare(raw, Schema::block));
            case "codeBlock" -> codeBlock(raw);
            case "horizontalRule" -> horizontalRule(raw);
            case "image" -> image(raw);
            case "table" -> new Node.Table(bare(raw, Schema::row));
            default -> throw wrong(raw);
        };
    }

    private static Node.Paragraph paragraph(RawNode raw) {
        return new Node.Paragraph(bare(raw, Schema::inline));
    }

    private static Node.Heading heading(RawNode raw) {
        return new Node.Heading(attributes(raw, "level").integer("level", 0), list(raw, Schema::inline));
    }

    private static Node.OrderedList orderedList(RawNode raw) {
        return new Node.OrderedList(attributes(raw, "start", "type").integer("start", 1), list(raw, Schema::listItem));
    }

    private static Node.ListItem listItem(RawNode raw) {
        requireType(raw, "listItem");
        return new Node.ListItem(bare(raw, Schema::block));
    }

    private static Node.TaskItem taskItem(RawNode raw) {
        requireType(raw, "taskItem");
        return new Node.TaskItem(attributes(raw, "checked").flag("checked"), list(raw, Schema::block));
    }

    private static Node.CodeBlock codeBlock(RawNode raw) {
        var language = attributes(raw, "language").optional("language");
        var text = new StringBuilder();
        list(raw, Schema::codeText).forEach(text::append);
        return new Node.CodeBlock(language == null || language.isEmpty() ? null : language, text.toString());
    }

    private static String codeText(RawNode raw) {
        if (!(text(raw) instanceof Node.Text(var text, var marks)) || !marks.isEmpty()) {
            throw wrong(raw);
        }
        return text;
    }

    private static Node.HorizontalRule horizontalRule(RawNode raw) {
        attributes(raw);
        requireLeaf(raw);
        return new Node.HorizontalRule();
    }

    private static Node.Image image(RawNode raw) {
        requireLeaf(raw);
        var attributes = attributes(raw, "src", "alt", "title", "width", "height");
        var alt = attributes.optional("alt");
        return new Node.Image(attributes.file("src"), alt == null ? "" : alt, attributes.optional("title"));
    }

    private static Node.TableRow row(RawNode raw) {
        requireType(raw, "tableRow");
        return new Node.TableRow(bare(raw, Schema::cell));
    }

    private static Node.TableCell cell(RawNode raw) {
        if (!raw.type().equals("tableHeader")) {
            requireType(raw, "tableCell");
        }
        var attributes = attributes(raw, "colspan", "rowspan", "colwidth", "align");
        return new Node.TableCell(
                raw.type().equals("tableHeader"),
                attributes.integer("colspan", 1),
                attributes.integer("rowspan", 1),
                list(raw, Schema::block));
    }

    private static Node.Inline inline(RawNode raw) {
        return switch (raw.type()) {
            case "text" -> text(raw);
            case "hardBreak" -> hardBreak(raw);
            case "mention" -> mention(raw);
            default -> throw wrong(raw);
        };
    }

    private static Node.Text text(RawNode raw) {
        requireType(raw, "text");
        attributes(raw);
        var text = raw.text();
        if (text == null || raw.content() != null) {
            throw wrong(raw);
        }
        return new Node.Text(text, MarkSchema.marks(raw));
    }

    /// A break and a mention look the same whatever their marks, so the marks are checked and dropped.
    private static Node.HardBreak hardBreak(RawNode raw) {
        attributes(raw);
        requireNoContent(raw);
        MarkSchema.marks(raw);
        return new Node.HardBreak();
    }

    private static Node.Mention mention(RawNode raw) {
        requireNoContent(raw);
        MarkSchema.marks(raw);
        var attributes = attributes(raw, "id", "label", "username", "mentionSuggestionChar");
        return new Node.Mention(attributes.id("id"), attributes.text("label"), attributes.text("username"));
    }

    static Attributes attributes(RawNode raw, String... known) {
        return new Attributes(raw, Set.of(known));
    }

    private static <T> List<T> bare(RawNode raw, Function<RawNode, T> child) {
        attributes(raw);
        return list(raw, child);
    }

    private static <T> List<T> list(RawNode raw, Function<RawNode, T> child) {
        if (raw.text() != null || !raw.marks().isEmpty()) {
            throw wrong(raw);
        }
        @Nullable List<RawNode> content = raw.content();
        return content == null ? List.of() : content.stream().map(child).toList();
    }

    private static void requireType(RawNode raw, String type) {
        if (!raw.type().equals(type)) {
            throw wrong(raw);
        }
    }

    static void requireLeaf(RawNode raw) {
        requireNoContent(raw);
        if (!raw.marks().isEmpty()) {
            throw wrong(raw);
        }
    }

    private static void requireNoContent(RawNode raw) {
        if (raw.text() != null || (raw.content() != null && !raw.content().isEmpty())) {
            throw wrong(raw);
        }
    }

    static IllegalArgumentException wrong(RawNode raw) {
        return new IllegalArgumentException(raw.type().matches("[A-Za-z_-]{1,40}") ? raw.type() : "type");
    }
}
