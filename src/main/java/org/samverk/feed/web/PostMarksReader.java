package org.samverk.feed.web;

import org.samverk.access.Actor;
import org.samverk.access.Memberships;
import org.samverk.feed.Feed;
import org.samverk.feed.Post;
import org.samverk.feed.PostAnswers;
import org.samverk.feed.PostPins;
import org.springframework.stereotype.Component;

/// Puts together what a post's page shows besides the text.
@Component
class PostMarksReader {
    private final Feed feed;
    private final PostAnswers answers;
    private final PostPins pins;
    private final Memberships memberships;

    PostMarksReader(Feed feed, PostAnswers answers, PostPins pins, Memberships memberships) {
        this.feed = feed;
        this.answers = answers;
        this.pins = pins;
        this.memberships = memberships;
    }

    PostMarks of(Actor actor, Post post) {
        var parts = feed.parts(actor, post);
        var asked = post.isShown() && post.state().mustRead() && !parts.confirmed();
        return new PostMarks(
                parts,
                post.isAnswered() ? answers.answer(actor, post) : null,
                answers.canAccept(actor, post),
                asked && memberships.canTakePart(actor, post.groupId()),
                post.isShown() && memberships.canAdminister(actor, post.groupId()),
                pins.isPinned(post));
    }
}
