package org.samverk.conversations;

import java.util.Optional;
import org.samverk.access.Actor;
import org.samverk.access.Subject;

/// Lets a module whose subjects ask something say which comment is the answer. Asked once for a conversation.
public interface AnswerSource {
    /// @return empty when the subject asks nothing
    Optional<Answering> answering(Actor actor, Subject subject);
}
