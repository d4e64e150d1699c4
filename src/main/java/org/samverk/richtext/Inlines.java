package org.samverk.richtext;

import java.util.ArrayList;
import java.util.List;

/// Brings the content of a paragraph or a heading to its one form: equally marked neighbours are one text.
final class Inlines {
    private Inlines() {}

    static List<Node.Inline> merged(List<? extends Node.Inline> content) {
        var merged = new ArrayList<Node.Inline>(content.size());
        var run = new ArrayList<Node.Text>();
        for (var inline : content) {
            if (inline instanceof Node.Text text
                    && (run.isEmpty() || run.getFirst().marks().equals(text.marks()))) {
                run.add(text);
            } else {
                flush(run, merged);
                if (inline instanceof Node.Text text) {
                    run.add(text);
                } else {
                    merged.add(inline);
                }
            }
        }
        flush(run, merged);
        return List.copyOf(merged);
    }

    /// Without the links that have no words, which nobody can see or name (WCAG 2.4.4).
    static List<Node.Inline> withoutEmptyLinks(List<Node.Inline> content) {
        var out = new ArrayList<Node.Inline>(content);
        for (var start = 0; start < out.size(); start++) {
            var end = start + 1;
            while (end < out.size() && isSameLink(out.get(start), out.get(end))) {
                end++;
            }
            if (Characters.isBlank(PlainText.inline(out.subList(start, end)))) {
                out.subList(start, end).replaceAll(Inlines::unlinked);
            }
            start = end - 1;
        }
        return out;
    }

    private static boolean isSameLink(Node.Inline a, Node.Inline b) {
        return a instanceof Node.Text text
                && b instanceof Node.Text other
                && !text.marks().isEmpty()
                && !other.marks().isEmpty()
                && text.marks().getFirst() instanceof Mark.Link link
                && link.equals(other.marks().getFirst());
    }

    private static Node.Inline unlinked(Node.Inline inline) {
        return inline instanceof Node.Text(var text, var marks)
                ? new Node.Text(
                        text,
                        marks.stream()
                                .filter(mark -> !(mark instanceof Mark.Link))
                                .toList())
                : inline;
    }

    private static void flush(List<Node.Text> run, List<Node.Inline> merged) {
        if (run.size() == 1) {
            merged.add(run.getFirst());
        } else if (!run.isEmpty()) {
            var text = new StringBuilder();
            run.forEach(part -> text.append(part.text()));
            merged.add(new Node.Text(text.toString(), run.getFirst().marks()));
        }
        run.clear();
    }
}
