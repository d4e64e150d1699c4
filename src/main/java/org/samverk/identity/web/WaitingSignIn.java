package org.samverk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Who has proved one thing and must prove a second; lies in the session, which is nobody's yet.
///
/// @param since when the first was proved
record WaitingSignIn(UUID person, Instant since) implements Serializable {
    private static final String ATTRIBUTE = "samverk.waiting";
    private static final long serialVersionUID = 1;

    static Optional<WaitingSignIn> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof WaitingSignIn waiting
                ? Optional.of(waiting)
                : Optional.empty();
    }

    void put(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, this);
    }

    static void forget(HttpServletRequest request) {
        request.getSession().removeAttribute(ATTRIBUTE);
    }
}
