package org.samverk.richtext;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.samverk.kernel.Sha256;

/// A whole text as people write it, within the limits. Two texts are equal when their canonical JSON is.
///
/// @param doc at most [#MAXIMUM_NODES] nodes, nested at most [#MAXIMUM_DEPTH] deep
public record RichText(Node.Doc doc) {
    public static final int MAXIMUM_BYTES = 2_000_000;
    public static final int MAXIMUM_NODES = 50_000;
    public static final int MAXIMUM_DEPTH = 40;

    /// The name of the field in the problems of [InvalidInputException].
    public static final String FIELD = "content";

    /// @throws InvalidInputException when there are too many nodes or they are nested too deep
    public RichText {
        Nodes.requireWithinLimits(doc);
    }

    /// Reads ProseMirror's JSON strictly: only nodes, marks and attributes that are known, nested as the schema says.
    ///
    /// @throws InvalidInputException for anything else, with one problem on [#FIELD]
    public static RichText parse(String json) {
        return new RichText(Schema.document(RawReader.read(json)));
    }

    public static RichText empty() {
        return new RichText(new Node.Doc(List.of(new Node.Paragraph(List.of()))));
    }

    /// The one JSON text of this content (docs/adr/0002): what is stored, compared and hashed.
    public String canonicalJson() {
        return new CanonicalJson().write(doc);
    }

    /// The hash of [#canonicalJson] as UTF-8.
    public Sha256 sha256() {
        return Sha256.of(canonicalJson());
    }

    /// The words alone: one line for each paragraph, heading, item and cell; what images say; mentions as `@name`.
    public String plainText() {
        return PlainText.of(doc);
    }

    /// The beginning of the text on one line, cut between words, with `…` when something is left out.
    ///
    /// @param maximum the most characters (code points), the ellipsis counted
    public String excerpt(int maximum) {
        return PlainText.excerpt(plainText(), maximum);
    }

    /// The files that are shown in the text, each once, in order.
    public List<UUID> images() {
        return nodes(Node.Image.class).map(Node.Image::file).distinct().toList();
    }

    /// The people who are mentioned, each once, in order.
    public List<UUID> mentions() {
        return nodes(Node.Mention.class).map(Node.Mention::id).distinct().toList();
    }

    /// The topics (`#word`) of the text in their normal form, each once, in order.
    public List<String> topics() {
        return Topics.of(doc);
    }

    /// Where the links of the text lead, each once, in order.
    public List<String> links() {
        return nodes(Node.Text.class)
                .flatMap(text -> text.marks().stream())
                .filter(Mark.Link.class::isInstance)
                .map(mark -> ((Mark.Link) mark).href())
                .distinct()
                .toList();
    }

    /// The headings that have words, in order, with the ids that [Html] gives them.
    public List<Heading> headings() {
        return Headings.of(doc);
    }

    /// Whether there is nothing to read or see.
    public boolean isEmpty() {
        return images().isEmpty() && Characters.isBlank(plainText());
    }

    private <T extends Node> Stream<T> nodes(Class<T> type) {
        return Nodes.all(doc).filter(type::isInstance).map(type::cast);
    }

    /// A line of a table of contents.
    ///
    /// @param level 1 to 4, as written
    /// @param id    what `#id` leads to it
    public record Heading(int level, String text, String id) {}
}
