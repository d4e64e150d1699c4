package org.samverk.articles;

import java.util.UUID;
import org.samverk.feed.ArticleAim;

/// A draft of a news article, with what is to be when it goes live.
public record ArticleDraft(UUID id, String title, ArticleAim aim) {
    public String path() {
        return "/publisher/drafts/" + id;
    }
}
