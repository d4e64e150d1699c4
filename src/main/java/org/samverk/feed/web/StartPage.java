package org.samverk.feed.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.feed.Latest;
import org.samverk.feed.StartNews;

/// The start page.
///
/// @param write    null when there is no group to write in
/// @param newcomer what is shown to those who are new, null for others
/// @param happened what happened since the reader was here last; null on the first visit, and while they look further
///                 back or at a part of the feed
/// @param news     what the organisation tells, in news and on pages, the newest first
/// @param latest   ideas and decisions in which something happened lately
public record StartPage(
        String firstName,
        FeedView feed,
        @Nullable WriteField write,
        @Nullable Newcomer newcomer,
        @Nullable StartNews happened,
        List<NewsLine> news,
        List<Latest> latest) {
    /// What happened lately in things of one kind.
    public List<Latest> latest(String kind) {
        return latest.stream().filter(each -> each.kind().equals(kind)).toList();
    }

    public List<NewsLine> unreadNews() {
        return news.stream().filter(item -> !item.read()).toList();
    }

    public List<NewsLine> readNews() {
        return news.stream().filter(NewsLine::read).toList();
    }

    /// The same with a text that was refused, and without what would stand between it and its reader.
    StartPage with(WriteField field) {
        return new StartPage(firstName, feed, field, null, happened, news, latest);
    }
}
