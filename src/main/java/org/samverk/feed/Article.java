package org.samverk.feed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A news article on a page, as one reader meets it outside that page. Its key is the page's.
///
/// @param at        since when it stands on start pages
/// @param units     the names of the units that it is meant for, empty for everybody
/// @param mustRead  whether those for whom it is meant are asked to say that they have read it
/// @param meant     whether the reader is one of them; who put it live is not
/// @param confirmed whether the reader has said so
/// @param read      whether the reader has opened it
public record Article(
        UUID id,
        String title,
        String path,
        String lead,
        String language,
        Instant at,
        List<String> units,
        boolean mustRead,
        boolean meant,
        boolean confirmed,
        boolean read) {
    /// Whether the reader is asked to say that they have read it, and has not.
    public boolean isAsked() {
        return mustRead && meant && !confirmed;
    }
}
