package org.samverk.feed.web;

import org.samverk.access.Actor;
import org.samverk.feed.Feed;
import org.samverk.feed.MustReadReaders;
import org.samverk.feed.MustReads;
import org.samverk.feed.Post;
import org.samverk.feed.PostAnswers;
import org.samverk.feed.PostPins;
import org.samverk.feed.PostStanding;
import org.springframework.stereotype.Component;

/// Puts together what a post's page shows besides the text.
@Component
class PostMarksReader {
    private final Feed feed;
    private final PostAnswers answers;
    private final PostPins pins;
    private final MustReads mustReads;
    private final MustReadReaders readers;

    PostMarksReader(Feed feed, PostAnswers answers, PostPins pins, MustReads mustReads, MustReadReaders readers) {
        this.feed = feed;
        this.answers = answers;
        this.pins = pins;
        this.mustReads = mustReads;
        this.readers = readers;
    }

    PostMarks of(Actor actor, Post post, PostStanding standing) {
        var parts = feed.parts(actor, post);
        var mustRead = post.isShown() && post.state().mustRead();
        var features = post.isShown() && standing.moderates();
        return new PostMarks(
                parts,
                post.isAnswered() ? answers.answer(actor, post) : null,
                answers.canAccept(actor, post, standing),
                !parts.confirmed() && mustReads.isAsked(actor, post, standing),
                mustRead && features ? readers.figures(actor, post.id()) : null,
                features,
                pins.isPinned(post));
    }
}
