package org.samverk.richtext;

final class MarkdownWriter {
    String write(Node.Doc doc) {
        return PlainText.of(doc);
    }
}
