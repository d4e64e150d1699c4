package org.samverk.richtext;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Gives headings their ids, as GitHub does: lower case, letters and digits and hyphens kept, a space becomes a hyphen,
/// the rest is dropped, the second of the same gets `-1`. The ids that the page around uses are taken from the start.
final class Headings {
    private static final Set<String> TAKEN = Set.of(
            "main",
            "content",
            "navigation",
            "nav",
            "menu",
            "search",
            "q",
            "top",
            "title",
            "chain",
            "comments",
            "comment",
            "footer",
            "header",
            "notifications",
            "problems",
            "errors",
            "text",
            "once");

    private final Set<String> used;
    private final Map<String, Integer> numbers = new HashMap<>();

    Headings() {
        this(TAKEN);
    }

    /// @param taken the ids that no heading gets
    Headings(Set<String> taken) {
        used = new HashSet<>(taken);
    }

    static List<RichText.Heading> of(Node.Doc doc) {
        var ids = new Headings();
        return Nodes.all(doc)
                .filter(Node.Heading.class::isInstance)
                .map(Node.Heading.class::cast)
                .filter(heading -> !isBlank(heading))
                .map(heading -> new RichText.Heading(heading.level(), text(heading), ids.next(text(heading))))
                .toList();
    }

    static boolean isBlank(Node.Heading heading) {
        return Characters.isBlank(PlainText.inline(heading.content()));
    }

    static String text(Node.Heading heading) {
        return PlainText.inline(heading.content()).strip().replaceAll("\\s+", " ");
    }

    /// The id of the next heading of the document.
    String next(String text) {
        var slug = slug(text);
        var id = slug;
        while (!used.add(id)) {
            id = slug + "-" + numbers.merge(slug, 1, Integer::sum);
        }
        return id;
    }

    static String slug(String text) {
        var slug = Normalizer.normalize(text.strip(), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}_ -]", "")
                .replace(' ', '-');
        return slug.isEmpty() ? "section" : slug;
    }
}
