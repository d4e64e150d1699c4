package org.samverk.feed.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.feed.Article;
import org.samverk.feed.NewsItem;

/// What the start page shows of news, or of a news article on a page.
///
/// @param lead     its beginning, or what it is about
/// @param language that it is in, null when that is not known
/// @param author   null for pages, which the organisation answers for
/// @param units    the names of the units that it is meant for
/// @param read     whether the reader is done with it; with what they are asked to read when they have said so
/// @param asked    whether the reader is asked to say that they have read it, and has not
public record NewsLine(
        String title,
        String path,
        String lead,
        @Nullable String language,
        Instant at,
        @Nullable String author,
        List<String> units,
        boolean read,
        boolean asked) {
    private static final int LEAD = 400;

    /// Both together, the newest first.
    static List<NewsLine> of(List<NewsItem> news, List<Article> articles) {
        return Stream.concat(news.stream().map(NewsLine::of), articles.stream().map(NewsLine::of))
                .sorted(Comparator.comparing(NewsLine::at).reversed())
                .toList();
    }

    private static NewsLine of(NewsItem item) {
        return new NewsLine(
                item.title(),
                item.path(),
                item.content().excerpt(LEAD),
                null,
                item.at(),
                item.author().name(),
                item.unitNames(),
                item.read(),
                false);
    }

    private static NewsLine of(Article article) {
        return new NewsLine(
                article.title(),
                article.path(),
                article.lead(),
                article.language(),
                article.at(),
                null,
                article.units(),
                article.read() && !article.isAsked(),
                article.isAsked());
    }

    /// The `lang` of what is written here, null when it is the reader's own or not known.
    public @Nullable String lang(String readers) {
        return readers.equals(language) ? null : language;
    }
}
