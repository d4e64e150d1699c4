package org.samverk.feed.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.feed.NewsItem;
import org.samverk.kernel.Problem;
import org.samverk.people.Unit;

/// The form in which one writes news.
///
/// @param news the news that is changed, null for new ones
public record NewsFormPage(@Nullable NewsItem news, NewsForm form, List<Unit> units, List<Problem> problems) {
    /// Whether its beginning can still be chosen.
    public boolean isAhead() {
        return news == null || !news.isPublished();
    }

    public String action() {
        return news == null ? "/news" : news.path();
    }
}
