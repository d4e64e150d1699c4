package org.samverk.sites;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.Sha256;
import org.samverk.richtext.RichText;

/// A page with the text that is live.
///
/// @param path       within the site, `barn-och-skola/anmal-franvaro`
/// @param revision   the number of the live revision
/// @param seal       of the live revision
/// @param decisionId the decision that it was published from, if it was
/// @param contact    whom to ask, in words
/// @param language   `sv` or `en`
/// @param shape      what it is made of besides its text
public record Page(
        UUID id,
        SiteKind site,
        @Nullable UUID parentId,
        String path,
        String title,
        RichText content,
        int revision,
        Sha256 seal,
        @Nullable UUID decisionId,
        @Nullable String contact,
        String language,
        Instant publishedAt,
        Instant reviewedAt,
        PageShape shape) {
    public String address() {
        return site.address(path);
    }

    /// The language to mark its text with for a reader of the other one, null for the same.
    public @Nullable String lang(String reader) {
        return language.equals(reader) ? null : language;
    }

    /// What it is about, in a sentence or two: for lists and search engines.
    public String description() {
        return shape.lead().isEmpty() ? content.excerpt(160) : shape.lead();
    }

    /// The path of the section that it lies in: the first part of its own.
    public String section() {
        var slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }
}
