package org.samverk.feed.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.feed.NewsItem;
import org.samverk.kernel.Slice;

/// All news.
///
/// @param waiting what waits for its time, for those who write news
public record NewsListPage(Slice<NewsItem> news, List<NewsItem> waiting, boolean canManage) {
    public @Nullable String next() {
        return news.next() == null ? null : "/news?before=" + news.next();
    }
}
