package org.samverk.richtext;

import java.util.List;

/// The part of [Schema] that reads marks.
final class MarkSchema {
    private MarkSchema() {}

    static List<Mark> marks(RawNode raw) {
        return Mark.sorted(raw.marks().stream().map(MarkSchema::mark).toList());
    }

    private static Mark mark(RawNode raw) {
        Schema.requireLeaf(raw);
        return switch (raw.type()) {
            case "link" ->
                new Mark.Link(Schema.attributes(raw, "href", "target", "rel", "class", "title")
                        .text("href"));
            case "bold" -> bare(raw, new Mark.Bold());
            case "italic" -> bare(raw, new Mark.Italic());
            case "strike" -> bare(raw, new Mark.Strike());
            case "code" -> bare(raw, new Mark.Code());
            default -> throw Schema.wrong(raw);
        };
    }

    private static Mark bare(RawNode raw, Mark mark) {
        Schema.attributes(raw);
        return mark;
    }
}
