package org.samverk.conversations;

import java.util.UUID;
import org.samverk.access.Actor;
import org.samverk.kernel.Cursor;
import org.springframework.stereotype.Service;

/// One thread of a conversation: a comment and the answers to it. An answer leads to its thread.
@Service
public class Threads {
    private final Conversations conversations;
    private final ConversationViews views;

    Threads(Conversations conversations, ConversationViews views) {
        this.conversations = conversations;
        this.views = views;
    }

    /// The thread as it stands in the conversation, long ones folded.
    ///
    /// @throws NotFoundException when the comment is missing or hidden
    public CommentsView of(Actor actor, UUID commentId) {
        return views.folded(actor, conversations.require(actor, commentId)).focusing(commentId);
    }

    /// The newest fifty threads of a conversation, each with its newest twenty answers.
    ///
    /// @param before where to read towards the beginning
    /// @throws NotFoundException when the actor does not see the subject
    public CommentsView newest(Actor actor, UUID subjectId, Cursor before) {
        return views.newest(actor, subjectId, before, false);
    }

    /// The comment, and of its thread what came after it.
    ///
    /// @throws NotFoundException when the comment is missing or hidden
    public CommentsView with(Actor actor, UUID commentId) {
        return views.alone(actor, conversations.require(actor, commentId));
    }

    /// The thread with fifty of its answers.
    ///
    /// @param before where to read towards the beginning
    /// @throws NotFoundException when the comment is missing or hidden
    public CommentsView answers(Actor actor, UUID commentId, Cursor before) {
        return views.thread(actor, conversations.require(actor, commentId), before);
    }

    /// The conversation as it stands when it shows the comment, else the thread of the comment.
    ///
    /// @throws NotFoundException when the comment is missing or hidden
    public CommentsView around(Actor actor, UUID commentId) {
        return views.around(actor, conversations.require(actor, commentId)).focusing(commentId);
    }
}
