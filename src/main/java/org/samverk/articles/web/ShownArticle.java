package org.samverk.articles.web;

import org.samverk.feed.Article;

/// What stands below a news article.
///
/// @param mayKnow whether the reader may know who has read it
public record ShownArticle(Article article, boolean mayKnow) {}
