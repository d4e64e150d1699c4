package org.samverk.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;

/// Takes the answers to letters: the module that keeps what people say.
public interface ReplyReceiver {
    /// Puts what somebody answered where the letter was about, if they may say something there now.
    ///
    /// @param part the comment that the letter asked to be answered, null for the subject itself
    /// @param text what they wrote, without what they quoted; a line break is one that they meant
    /// @throws org.samverk.kernel.NotFoundException     when the actor no longer sees the subject
    /// @throws org.samverk.kernel.RefusedException      when the actor may not say anything there
    /// @throws org.samverk.kernel.InvalidInputException when it is too long
    void reply(Actor actor, UUID subjectId, @Nullable UUID part, String text);
}
