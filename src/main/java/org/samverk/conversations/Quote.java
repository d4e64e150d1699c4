package org.samverk.conversations;

import java.util.ArrayList;
import java.util.List;
import org.samverk.access.PersonRef;
import org.samverk.richtext.Mark;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.Node;
import org.samverk.richtext.RichText;

/// What somebody wrote, to be quoted elsewhere.
public record Quote(PersonRef author, RichText content) {
    private static final int CHARACTERS = 10_000;

    /// The bare words as a quotation that names its author: pictures stay where they are, and nobody is mentioned anew.
    public RichText text() {
        var blocks = new ArrayList<Node.Block>();
        blocks.add(paragraph(new Node.Text(author.name() + ":", new Mark.Bold())));
        var left = CHARACTERS;
        for (var line : content.plainText().lines().toList()) {
            var words = line.strip();
            if (!words.isEmpty() && left > 0) {
                blocks.add(paragraph(new Node.Text(words.length() > left ? words.substring(0, left) + "…" : words)));
                left -= words.length();
            }
        }
        return new RichText(new Node.Doc(List.of(new Node.Blockquote(blocks))));
    }

    /// The same as Markdown, with room for what one wants to say to it.
    public String markdown() {
        return Markdown.fromRichText(text()).strip() + "\n\n";
    }

    private static Node.Paragraph paragraph(Node.Text words) {
        return new Node.Paragraph(List.of(words));
    }
}
