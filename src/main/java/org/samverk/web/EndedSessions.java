package org.samverk.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Ends the session of somebody who may no longer be here, at their next request; and each one after thirty days,
/// however much it was used (NIST SP 800-63B, 4.1.3).
class EndedSessions extends OncePerRequestFilter {
    private static final Duration LONGEST = Duration.ofDays(30);
    private final Viewers viewers;
    private final boolean streams;

    /// @param streams whether requests leave their session untouched: then its age is not asked for either
    EndedSessions(Viewers viewers, boolean streams) {
        this.viewers = viewers;
        this.streams = streams;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn
                && ((!streams && isOver(request.getSession(false)))
                        || !viewers.current(request).signedIn())) {
            SecurityContextHolder.clearContext();
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            viewers.forget(request);
        }
        chain.doFilter(request, response);
    }

    /// By the clock that sessions are kept by: it was used when it was older than that.
    private static boolean isOver(@Nullable HttpSession session) {
        return session != null && session.getLastAccessedTime() - session.getCreationTime() > LONGEST.toMillis();
    }
}
