package org.samverk.richtext;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;

/// Reads HTML that another program made of a document. What has a counterpart is kept; of the rest the words stay.
public final class ForeignHtml {
    private ForeignHtml() {}

    /// @param images the file that an image's address means; without one the image becomes its words
    /// @throws org.samverk.kernel.InvalidInputException when it is too large
    public static RichText toRichText(String html, Function<String, Optional<UUID>> images) {
        var rules = new ImportRules(Map.of(), UnaryOperator.identity(), images);
        return Markdown.document(Jsoup.parseBodyFragment(html).body(), rules, new ArrayList<>());
    }
}
