package org.samverk.mail;

import java.util.UUID;
import org.samverk.access.Actor;

/// Takes the answers to letters: the module that keeps what people say.
public interface ReplyReceiver {
    /// Puts what somebody answered where the letter was about, if they may say something there now.
    ///
    /// @param text what they wrote, without what they quoted; a line break is one that they meant
    /// @throws org.samverk.kernel.NotFoundException     when the actor no longer sees the subject
    /// @throws org.samverk.kernel.RefusedException      when the actor may not say anything there
    /// @throws org.samverk.kernel.InvalidInputException when it is too long
    void reply(Actor actor, UUID subjectId, String text);
}
