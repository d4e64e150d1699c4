package org.samverk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.samverk.identity.PasskeyQuestion;

/// What a device was asked, in the session that asked it; of each kind the last.
enum PasskeyDialogue {
    SIGN_IN,
    MAKING;

    void ask(HttpServletRequest request, PasskeyQuestion question) {
        request.getSession().setAttribute(attribute(), question);
    }

    /// Null when nothing was asked.
    @Nullable
    PasskeyQuestion asked(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(attribute()) instanceof PasskeyQuestion question
                ? question
                : null;
    }

    /// The same, which then is gone: a question is answered once.
    @Nullable
    PasskeyQuestion take(HttpServletRequest request) {
        var question = asked(request);
        if (question != null) {
            request.getSession().removeAttribute(attribute());
        }
        return question;
    }

    private String attribute() {
        return "samverk.passkey." + name();
    }
}
