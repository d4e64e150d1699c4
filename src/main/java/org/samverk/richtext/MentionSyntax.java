package org.samverk.richtext;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/// `@username` in Markdown, not in the middle of a word (an e-mail address) and not after a backslash. In the HTML on
/// the way to a document it is the element [#ELEMENT].
final class MentionSyntax implements InlineContentParserFactory {
    static final String ELEMENT = "samverk-mention";

    static final class Found extends CustomNode {
        Found(String literal) {
            appendChild(new Text(literal));
        }
    }

    /// For where an `@username` would not be seen as one.
    static String element(Node.Mention mention) {
        return "<" + ELEMENT + ">@" + mention.username() + "</" + ELEMENT + ">";
    }

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('@');
    }

    @Override
    public InlineContentParser create() {
        return MentionSyntax::tryParse;
    }

    private static ParsedInline tryParse(InlineParserState state) {
        var scanner = state.scanner();
        if (isOfWord(scanner.peekPreviousCodePoint())) {
            return ParsedInline.none();
        }
        var name = name(scanner);
        return name.isEmpty() ? ParsedInline.none() : ParsedInline.of(new Found("@" + name), scanner.position());
    }

    /// Reads the name and leaves the scanner after it; a full stop or a hyphen at its end belongs to the sentence.
    private static String name(Scanner scanner) {
        scanner.next();
        var read = new StringBuilder();
        var name = "";
        var end = scanner.position();
        while (isOfName(scanner.peek())) {
            read.append(scanner.peek());
            scanner.next();
            if (Character.isLetterOrDigit(read.charAt(read.length() - 1))) {
                name = read.toString();
                end = scanner.position();
            }
        }
        scanner.setPosition(end);
        return name;
    }

    private static boolean isOfName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "._-".indexOf(c) >= 0;
    }

    static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c) || "@_./-+".indexOf(c) >= 0;
    }

    static NodeRenderer renderer(HtmlNodeRendererContext context) {
        return new NodeRenderer() {
            @Override
            public Set<Class<? extends org.commonmark.node.Node>> getNodeTypes() {
                return Set.of(Found.class);
            }

            @Override
            public void render(org.commonmark.node.Node node) {
                context.getWriter().tag(ELEMENT);
                context.render(node.getFirstChild());
                context.getWriter().tag("/" + ELEMENT);
            }
        };
    }
}
