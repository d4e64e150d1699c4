package org.samverk.richtext;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A node of a document. The names and the nesting are those of Tiptap's extensions; each record is one node type, and
/// its constructor refuses (by [IllegalArgumentException]) what the schema does not allow.
public sealed interface Node {
    /// What may stand in the document itself, in a quotation, an item or a cell.
    sealed interface Block extends Node {}

    /// What may stand in a paragraph or a heading.
    sealed interface Inline extends Node {}

    record Doc(List<Block> content) implements Node {
        public Doc {
            content = Checks.atLeastOne("doc", content);
        }
    }

    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = Inlines.merged(content);
        }
    }

    /// @param level 1 to 4; a page shows it one lower, since the page's own title is its only `h1`
    record Heading(int level, List<Inline> content) implements Block {
        public Heading {
            Checks.range("heading.level", level, 1, 4);
            content = Inlines.merged(content);
        }
    }

    record BulletList(List<ListItem> items) implements Block {
        public BulletList {
            items = Checks.atLeastOne("bulletList", items);
        }
    }

    record OrderedList(int start, List<ListItem> items) implements Block {
        public OrderedList {
            Checks.range("orderedList.start", start, 0, 999_999_999);
            items = Checks.atLeastOne("orderedList", items);
        }
    }

    /// @param content a paragraph, then any blocks
    record ListItem(List<Block> content) implements Node {
        public ListItem {
            content = Checks.paragraphFirst("listItem", content);
        }
    }

    record TaskList(List<TaskItem> items) implements Block {
        public TaskList {
            items = Checks.atLeastOne("taskList", items);
        }
    }

    /// @param content a paragraph, then any blocks
    record TaskItem(boolean checked, List<Block> content) implements Node {
        public TaskItem {
            content = Checks.paragraphFirst("taskItem", content);
        }
    }

    record Blockquote(List<Block> content) implements Block {
        public Blockquote {
            content = Checks.atLeastOne("blockquote", content);
        }
    }

    record CodeBlock(@Nullable String language, String text) implements Block {
        public CodeBlock {
            if (language != null && !language.matches("[A-Za-z0-9][A-Za-z0-9+#._-]{0,39}")) {
                throw new IllegalArgumentException("codeBlock.language");
            }
            text = Characters.checked(text);
        }
    }

    record HorizontalRule() implements Block {}

    /// @param file the file that `/files/{file}` serves; images from elsewhere are never shown
    /// @param alt  what the image says to those who do not see it; empty for decoration
    record Image(UUID file, String alt, @Nullable String title) implements Block {
        private static final Pattern ADDRESS =
                Pattern.compile("/files/([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})");

        /// The file that an address of this installation serves, nothing for any other address.
        public static Optional<UUID> fileAt(String address) {
            var file = ADDRESS.matcher(address);
            return file.matches() ? Optional.of(UUID.fromString(file.group(1))) : Optional.empty();
        }

        public Image {
            alt = Checks.line("image.alt", alt, 2000);
            title = title == null || title.isEmpty() ? null : Checks.line("image.title", title, 2000);
        }
    }

    /// @param rows as many columns in each, spans counted
    record Table(List<TableRow> rows) implements Block {
        public Table {
            rows = Checks.atLeastOne("table", rows);
            if (!TableShape.isRectangular(rows)) {
                throw new IllegalArgumentException("table");
            }
        }
    }

    record TableRow(List<TableCell> cells) implements Node {
        public TableRow {
            cells = List.copyOf(cells);
        }
    }

    record TableCell(boolean header, int colspan, int rowspan, List<Block> content) implements Node {
        public TableCell {
            Checks.range("tableCell.colspan", colspan, 1, TableShape.MAXIMUM_COLUMNS);
            Checks.range("tableCell.rowspan", rowspan, 1, TableShape.MAXIMUM_ROWSPAN);
            content = Checks.atLeastOne("tableCell", content);
        }
    }

    /// @param marks at most one of each kind, the outermost first
    record Text(String text, List<Mark> marks) implements Inline {
        public Text {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("text");
            }
            text = Characters.checked(text);
            marks = Mark.sorted(marks);
        }

        public Text(String text, Mark... marks) {
            this(text, List.of(marks));
        }
    }

    record HardBreak() implements Inline {}

    /// @param id       the person
    /// @param label    the person's name when it was written
    /// @param username the last part of the person's address, `/people/{username}`
    record Mention(UUID id, String label, String username) implements Inline {
        public Mention {
            label = Checks.line("mention.label", label, 200);
            if (label.isBlank() || !username.matches("[a-z0-9][a-z0-9._-]{0,99}")) {
                throw new IllegalArgumentException("mention");
            }
        }
    }
}
