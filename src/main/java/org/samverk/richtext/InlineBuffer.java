package org.samverk.richtext;

import java.util.ArrayList;
import java.util.List;

/// Gathers the content of one paragraph from HTML: white space collapses as a browser does it, breaks at the ends fall.
final class InlineBuffer {
    private final List<Node.Inline> content = new ArrayList<>();
    private boolean afterSpace = true;

    void text(String text, List<Mark> marks) {
        var clean = Characters.cleaned(text);
        var code = marks.contains(new Mark.Code());
        var collapsed = code ? clean.replaceAll("[\\n\\t]", " ") : collapsed(clean);
        if (!collapsed.isEmpty()) {
            content.add(new Node.Text(collapsed, marks));
            afterSpace = !code && collapsed.endsWith(" ");
        }
    }

    void lineBreak() {
        trimEnd();
        content.add(new Node.HardBreak());
        afterSpace = true;
    }

    void mention(Node.Mention mention) {
        content.add(mention);
        afterSpace = false;
    }

    /// Takes out what was gathered; empty when there was nothing to read.
    List<Node.Inline> take() {
        trimEnd();
        while (!content.isEmpty() && content.getLast() instanceof Node.HardBreak) {
            content.removeLast();
            trimEnd();
        }
        while (!content.isEmpty() && content.getFirst() instanceof Node.HardBreak) {
            content.removeFirst();
        }
        var taken = Inlines.merged(content);
        content.clear();
        afterSpace = true;
        return taken;
    }

    private String collapsed(String text) {
        var collapsed = text.replaceAll("[ \\t\\n\\r\\f]+", " ");
        return afterSpace && collapsed.startsWith(" ") ? collapsed.substring(1) : collapsed;
    }

    private void trimEnd() {
        if (!content.isEmpty()
                && content.getLast() instanceof Node.Text(var text, var marks)
                && text.endsWith(" ")
                && !marks.contains(new Mark.Code())) {
            content.removeLast();
            var trimmed = text.stripTrailing();
            if (!trimmed.isEmpty()) {
                content.add(new Node.Text(text.substring(0, text.length() - 1), marks));
            }
        }
    }
}
