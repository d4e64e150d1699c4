package org.samverk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.stereotype.Component;

/// Reads who is signed in from a session without touching it: a stream that connects again and again must not keep the
/// session of somebody alive who has left.
@Component
class StreamSessions implements SecurityContextRepository {
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final CookieSerializer cookies;

    StreamSessions(FindByIndexNameSessionRepository<? extends Session> sessions, CookieSerializer cookies) {
        this.sessions = sessions;
        this.cookies = cookies;
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return find(holder.getRequest()).orElseGet(SecurityContextImpl::new);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // A stream changes nothing.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return find(request).isPresent();
    }

    private Optional<SecurityContext> find(HttpServletRequest request) {
        return cookies.readCookieValues(request).stream()
                .map(this::context)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private @Nullable SecurityContext context(String id) {
        var session = sessions.findById(id);
        return session == null
                ? null
                : session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
    }
}
