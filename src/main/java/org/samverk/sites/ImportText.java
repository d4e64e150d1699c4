package org.samverk.sites;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.samverk.richtext.Markdown;
import org.samverk.richtext.MentionResolver;

/// The text that a file of an imported folder becomes.
final class ImportText {
    private ImportText() {}

    /// @param markdown its body without template tags
    /// @param links    where its links lead here
    /// @param images   the files that its pictures mean
    /// @throws org.samverk.kernel.InvalidInputException when it is too large
    static PageText of(
            ImportedPage page, String markdown, UnaryOperator<String> links, Function<String, Optional<UUID>> images) {
        var words = markdown.isBlank() ? instead(page) : markdown;
        var content = Markdown.toRichText(words, MentionResolver.NONE, links, images);
        return new PageText(page.title(), content, null, PageLanguage.of(words, "sv"));
    }

    private static String instead(ImportedPage page) {
        var elsewhere = page.redirectTo();
        return elsewhere == null ? page.title() : "[" + page.title() + "](<" + elsewhere + ">)";
    }
}
