package org.samverk.richtext;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Markdown (CommonMark with GitHub's tables, strikethrough, task lists and bare links) to and from a text. HTML in the
/// Markdown is kept where a text has a counterpart; of the rest the words stay.
public final class Markdown {
    private Markdown() {}

    /// @throws InvalidInputException when it is too large
    public static RichText toRichText(String markdown, MentionResolver mentions) {
        return toRichText(markdown, mentions, UnaryOperator.identity(), Node.Image::fileAt);
    }

    /// For texts from elsewhere, whose links and images mean other addresses than ours.
    ///
    /// @param links  the address that a link gets; where it then leads nowhere allowed, its words alone stay
    /// @param images the file that an image's address means; without one the image becomes its words, linked
    /// @throws InvalidInputException when it is too large
    public static RichText toRichText(
            String markdown,
            MentionResolver mentions,
            UnaryOperator<String> links,
            Function<String, Optional<UUID>> images) {
        var body = body(markdown);
        return document(body, new ImportRules(resolved(body, mentions), links, images), new ArrayList<>());
    }

    /// Which heading ids of the source became which of ours: those written as `{#id}` or in HTML, and those that
    /// GitHub, markdown-it-anchor and the usual slug makers make of the words.
    ///
    /// @return by the source's id, without `#`
    public static Map<String, String> anchors(String markdown) {
        var headings = new ArrayList<SourceHeading>();
        var rules = new ImportRules(Map.of(), UnaryOperator.identity(), Node.Image::fileAt);
        var ours = document(body(markdown), rules, headings).headings();
        var anchors = new LinkedHashMap<String, String>();
        for (var i = 0; i < ours.size(); i++) {
            if (!headings.get(i).id().isEmpty()) {
                anchors.putIfAbsent(headings.get(i).id(), ours.get(i).id());
            }
        }
        var github = new Headings(Set.of());
        for (var heading : ours) {
            anchors.putIfAbsent(github.next(heading.text()), heading.id());
        }
        for (var heading : ours) {
            anchors.putIfAbsent(heading.text().toLowerCase(Locale.ROOT).replace(' ', '-'), heading.id());
            anchors.putIfAbsent(slug(heading.text()), heading.id());
        }
        return anchors;
    }

    /// @return Markdown that gives the same text again where Markdown can say it, HTML where it cannot
    public static String fromRichText(RichText text) {
        return MarkdownWriter.write(text.doc());
    }

    /// Letters without their marks and digits; everything else is one hyphen ("you've" becomes `you-ve`).
    private static String slug(String words) {
        return Normalizer.normalize(words.toLowerCase(Locale.ROOT).replace("&", " and "), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /// The name that an `@Name` means.
    static String username(String literal) {
        return literal.strip().replaceFirst("^@", "").toLowerCase(Locale.ROOT);
    }

    private static Element body(String markdown) {
        return Jsoup.parseBodyFragment(MarkdownHtml.of(markdown)).body();
    }

    private static Map<String, Node.Mention> resolved(Element body, MentionResolver mentions) {
        var usernames = body.select(MentionSyntax.ELEMENT).stream()
                .map(mention -> username(mention.text()))
                .collect(Collectors.toUnmodifiableSet());
        return usernames.isEmpty() ? Map.of() : new HashMap<>(mentions.resolve(usernames));
    }

    static RichText document(Element body, ImportRules rules, List<SourceHeading> headings) {
        var blocks = new DomReader(rules, headings, 1).read(body.childNodes());
        return blocks.isEmpty() ? RichText.empty() : new RichText(new Node.Doc(blocks));
    }
}
