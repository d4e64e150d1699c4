package org.samverk.feed;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.access.Memberships;
import org.samverk.access.Subject;
import org.samverk.conversations.AnswerSource;
import org.samverk.conversations.Answering;
import org.springframework.stereotype.Component;

/// Marks the accepted answer in the conversation about a question, and offers the others to who may accept one.
@Component
class PostAnswerSource implements AnswerSource {
    private final PostTable table;
    private final Memberships memberships;

    PostAnswerSource(PostTable table, Memberships memberships) {
        this.table = table;
        this.memberships = memberships;
    }

    @Override
    public Optional<Answering> answering(Actor actor, Subject subject) {
        return subject.kind().equals("post")
                ? table.find(actor.id(), subject.id())
                        .filter(post -> post.state().question())
                        .map(post -> new Answering(post.state().answerId(), path(actor, post)))
                : Optional.empty();
    }

    private @Nullable String path(Actor actor, Post post) {
        var may = PostRules.canAccept(actor, post, memberships.canAdminister(actor, post.groupId()));
        return may && !memberships.isArchived(post.groupId()) ? post.path() + "/answer" : null;
    }
}
