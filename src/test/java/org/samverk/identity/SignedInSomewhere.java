package org.samverk.identity;

import java.util.UUID;
import org.samverk.web.SignedIn;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/// A session of somebody, as the sign-in leaves it.
final class SignedInSomewhere {
    private SignedInSomewhere() {}

    /// @return the session's own key, which stands in the cookie
    static <S extends Session> String begin(FindByIndexNameSessionRepository<S> sessions, UUID person) {
        var session = sessions.createSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(new SignedIn(person)));
        sessions.save(session);
        return session.getId();
    }
}
