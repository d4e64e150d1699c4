package org.samverk.feed;

import java.util.Optional;
import org.samverk.access.Actor;
import org.samverk.access.Subject;
import org.samverk.conversations.Quote;
import org.samverk.conversations.QuoteSource;
import org.springframework.stereotype.Component;

/// Lets ideas and drafts begin with the words of a post.
@Component
class PostQuotes implements QuoteSource {
    private final PostTable table;

    PostQuotes(PostTable table) {
        this.table = table;
    }

    @Override
    public Optional<Quote> quote(Actor actor, Subject subject) {
        return subject.kind().equals("post")
                ? table.find(actor.id(), subject.id())
                        .filter(post -> !post.isDeleted())
                        .map(post -> new Quote(post.author(), post.content()))
                : Optional.empty();
    }
}
