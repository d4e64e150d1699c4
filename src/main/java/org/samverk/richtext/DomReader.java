package org.samverk.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Makes valid blocks of any HTML, whatever stands in what: what has a counterpart is kept, the rest becomes its text.
/// One reader gathers the blocks of one container.
final class DomReader {
    /// Deeper than this nothing is nested further; a table in a cell still fits into [RichText#MAXIMUM_DEPTH].
    private static final int DEEPEST = RichText.MAXIMUM_DEPTH - 6;

    private static final Map<String, Mark> MARKS = Map.ofEntries(
            Map.entry("b", new Mark.Bold()),
            Map.entry("strong", new Mark.Bold()),
            Map.entry("dt", new Mark.Bold()),
            Map.entry("summary", new Mark.Bold()),
            Map.entry("i", new Mark.Italic()),
            Map.entry("em", new Mark.Italic()),
            Map.entry("cite", new Mark.Italic()),
            Map.entry("s", new Mark.Strike()),
            Map.entry("del", new Mark.Strike()),
            Map.entry("strike", new Mark.Strike()),
            Map.entry("code", new Mark.Code()),
            Map.entry("kbd", new Mark.Code()),
            Map.entry("samp", new Mark.Code()),
            Map.entry("tt", new Mark.Code()));
    private static final Set<String> LINES = Set.of("summary", "figcaption", "caption", "legend", "option", "dt", "dd");

    private final ImportRules rules;
    private final List<SourceHeading> headings;
    private final int depth;
    private final List<Node.Block> blocks = new ArrayList<>();
    private final InlineBuffer line = new InlineBuffer();

    /// @param headings filled with what the source says of each heading, in order
    /// @param depth    how deep the container stands, the document being 1
    DomReader(ImportRules rules, List<SourceHeading> headings, int depth) {
        this.rules = rules;
        this.headings = headings;
        this.depth = depth;
    }

    /// @return the blocks of the element's content, none when nothing is in it
    List<Node.Block> read(Iterable<? extends org.jsoup.nodes.Node> content) {
        children(content, List.of());
        endLine();
        return blocks;
    }

    /// A reader for a container below this one.
    DomReader below(int levels) {
        return new DomReader(rules, headings, depth + levels);
    }

    private void children(Iterable<? extends org.jsoup.nodes.Node> content, List<Mark> marks) {
        for (var child : content) {
            switch (child) {
                case TextNode text -> line.text(text.getWholeText(), marks);
                case Element element -> element(element, marks);
                default -> {}
            }
        }
    }

    private void element(Element element, List<Mark> marks) {
        var nests = depth < DEEPEST;
        switch (element.normalName()) {
            case "br" -> line.lineBreak();
            case "hr" -> add(new Node.HorizontalRule());
            case "img" -> new MediaReader(rules).image(element, marks, line).ifPresent(this::add);
            case "iframe", "video", "audio", "embed" -> new MediaReader(rules).link(element, marks, line);
            case "a" -> children(element.childNodes(), withLink(element, marks));
            case MentionSyntax.ELEMENT -> mention(element, marks);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "pre" -> add(CodeReader.read(element));
            case "ul", "ol" -> container(nests, () -> addAll(new ListReader(this).read(element)), element, marks);
            case "blockquote" -> container(nests, () -> quote(element), element, marks);
            case "table" -> container(nests, () -> addAll(new TableReader(this).read(element)), element, marks);
            case "script", "style", "template", "noscript", "input", "head" -> {}
            default -> other(element, marks);
        }
    }

    private void container(boolean nests, Runnable reader, Element element, List<Mark> marks) {
        if (nests) {
            endLine();
            reader.run();
        } else {
            other(element, marks);
        }
    }

    /// Marks its text, or stands on lines of its own, or is only there.
    private void other(Element element, List<Mark> marks) {
        var ownLine = element.isBlock() || LINES.contains(element.normalName());
        if (ownLine) {
            endLine();
        }
        var mark = MARKS.get(element.normalName());
        children(element.childNodes(), mark == null ? marks : with(mark, marks));
        if (ownLine) {
            endLine();
        } else if (element.normalName().equals("td") || element.normalName().equals("th")) {
            line.text(" ", List.of());
        }
    }

    private void quote(Element element) {
        var content = below(1).read(element.childNodes());
        if (!content.isEmpty()) {
            add(new Node.Blockquote(content));
        }
    }

    /// The words of a heading stay together; images in it follow it.
    private void heading(Element element) {
        endLine();
        var words = new ArrayList<Node.Inline>();
        var rest = new ArrayList<Node.Block>();
        for (var block : below(1).read(element.childNodes())) {
            switch (block) {
                case Node.Paragraph(var content) when words.isEmpty() -> words.addAll(content);
                case Node.Paragraph(var content) -> {
                    words.add(new Node.Text(" "));
                    words.addAll(content);
                }
                default -> rest.add(block);
            }
        }
        addHeading(Math.min(4, element.normalName().charAt(1) - '0'), element.id(), words);
        addAll(rest);
    }

    private void addHeading(int level, String id, List<Node.Inline> words) {
        var source = SourceHeading.of(id, words);
        var heading = new Node.Heading(level, source.words());
        if (!Headings.isBlank(heading)) {
            headings.add(source);
            add(heading);
        }
    }

    private List<Mark> withLink(Element element, List<Mark> marks) {
        var href = element.hasAttr("href") ? Href.imported(rules.links().apply(element.attr("href"))) : null;
        return href == null ? marks : with(new Mark.Link(href), marks);
    }

    private static List<Mark> with(Mark mark, List<Mark> marks) {
        if (marks.stream().anyMatch(other -> other.rank() == mark.rank())) {
            return marks;
        }
        var all = new ArrayList<>(marks);
        all.add(mark);
        return Mark.sorted(all);
    }

    private void mention(Element element, List<Mark> marks) {
        var literal = element.text();
        var known = rules.mentions().get(Markdown.username(literal));
        if (known == null) {
            line.text(literal, marks);
        } else {
            line.mention(known);
        }
    }

    private void add(Node.Block block) {
        endLine();
        blocks.add(block);
    }

    private void addAll(List<? extends Node.Block> more) {
        endLine();
        blocks.addAll(more);
    }

    private void endLine() {
        var content = line.take();
        if (!content.isEmpty()) {
            blocks.add(new Node.Paragraph(content));
        }
    }
}
