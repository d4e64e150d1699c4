package org.samverk.feed.web;

import org.jspecify.annotations.Nullable;
import org.samverk.conversations.CommentsView;
import org.samverk.feed.NewsItem;

/// News and what was said about it.
///
/// @param comments null while it waits, and when it was taken back
public record NewsPage(NewsItem news, @Nullable CommentsView comments, boolean canManage, boolean canRestore) {}
