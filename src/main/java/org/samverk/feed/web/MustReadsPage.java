package org.samverk.feed.web;

import java.util.List;
import org.samverk.feed.Article;
import org.samverk.feed.FeedItem;

/// What the reader is asked to read and has not confirmed.
///
/// @param articles on pages
/// @param items    posts in groups
public record MustReadsPage(List<Article> articles, List<FeedItem> items, FeedExtras extras) {
    public boolean isEmpty() {
        return articles.isEmpty() && items.isEmpty();
    }
}
