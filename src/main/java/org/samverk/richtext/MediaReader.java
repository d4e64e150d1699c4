package org.samverk.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Images, and what is played or embedded. What cannot be shown here becomes a link to it, or its words.
record MediaReader(ImportRules rules) {
    /// @return the image when it is one of our files; otherwise its words have gone to the line
    Optional<Node.Block> image(Element element, List<Mark> marks, InlineBuffer line) {
        var file = rules.images().apply(element.attr("src"));
        if (file.isEmpty()) {
            link(element, marks, line);
            return Optional.empty();
        }
        var alt = words(element, "alt");
        var linked = marks.stream().filter(Mark.Link.class::isInstance).toList();
        if (!linked.isEmpty()) {
            // An image carries no link, so the link follows on a line of its own.
            line.text(alt.isEmpty() ? element.attr("src") : alt, linked);
        }
        return Optional.of(new Node.Image(file.get(), alt, words(element, "title")));
    }

    void link(Element element, List<Mark> marks, InlineBuffer line) {
        var href = Href.imported(element.attr("src"));
        var words = List.of(words(element, "alt"), words(element, "title"), element.text()).stream()
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(href == null ? "" : href);
        var all = new ArrayList<>(marks);
        if (href != null && Href.isExternal(href) && marks.stream().noneMatch(Mark.Link.class::isInstance)) {
            all.add(new Mark.Link(href));
        }
        line.text(words, Mark.sorted(all));
    }

    private static String words(Element element, String attribute) {
        var words = Characters.cleaned(element.attr(attribute)).strip().replaceAll("\\s+", " ");
        return words.substring(0, Math.min(words.length(), 2000));
    }
}
