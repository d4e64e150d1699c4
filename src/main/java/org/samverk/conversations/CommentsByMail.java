package org.samverk.conversations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.samverk.mail.ReplyReceiver;
import org.samverk.people.Writing;
import org.springframework.stereotype.Component;

/// Answers to letters become comments, by the same rules as those that are written here.
@Component
class CommentsByMail implements ReplyReceiver {
    private final Conversations conversations;
    private final Writing writing;

    CommentsByMail(Conversations conversations, Writing writing) {
        this.conversations = conversations;
        this.writing = writing;
    }

    /// Two spaces before a line break keep it in Markdown.
    @Override
    public void reply(Actor actor, UUID subjectId, @Nullable UUID part, String text) {
        var markdown = text.replaceAll("(?m)(\\S)[ \\t]*\\n(?=\\S)", "$1  \n");
        conversations.comment(actor, subjectId, standing(actor, part), writing.markdown(actor, markdown));
    }

    /// What was taken back cannot be answered; the answer to it stands by itself.
    private @Nullable UUID standing(Actor actor, @Nullable UUID part) {
        return part == null || conversations.require(actor, part).isDeleted() ? null : part;
    }
}
