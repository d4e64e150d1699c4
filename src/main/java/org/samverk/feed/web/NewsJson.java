package org.samverk.feed.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.feed.NewsItem;
import org.samverk.richtext.Markdown;

/// News for programs.
///
/// @param units       on whose start page it stands; empty for everybody
/// @param publishedAt null while it waits for its time
/// @param deletedAt   when it was taken back
record NewsJson(
        UUID id,
        String title,
        String markdown,
        String author,
        Instant from,
        Instant until,
        List<UUID> units,
        @Nullable Instant publishedAt,
        @Nullable Instant editedAt,
        @Nullable Instant deletedAt,
        boolean read) {
    static NewsJson of(NewsItem news) {
        return new NewsJson(
                news.id(),
                news.title(),
                Markdown.fromRichText(news.content()),
                news.author().username(),
                news.shownFrom(),
                news.shownUntil(),
                news.units().stream().map(NewsItem.Target::id).toList(),
                news.publishedAt(),
                news.editedAt(),
                news.deletedAt(),
                news.read());
    }
}
