package org.samverk.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.samverk.kernel.TooManyAttemptsException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/// Signs a request to the API in by its personal access token; sessions do not count there, so no CSRF can either.
class BearerFilter extends OncePerRequestFilter {
    private static final String PREFIX = "Bearer ";
    private final Optional<BearerTokens> tokens;
    private final ApiRefusals refusals;

    BearerFilter(Optional<BearerTokens> tokens, ApiRefusals refusals) {
        this.tokens = tokens;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            token(request)
                    .flatMap(token -> tokens.flatMap(known -> known.person(token, request.getRemoteAddr())))
                    .ifPresent(
                            person -> SecurityContextHolder.setContext(new SecurityContextImpl(new SignedIn(person))));
        } catch (TooManyAttemptsException e) {
            refusals.write(request, response, HttpStatus.TOO_MANY_REQUESTS, e.messageKey());
            return;
        }
        chain.doFilter(request, response);
    }

    static Optional<String> token(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, PREFIX, 0, PREFIX.length())
                ? Optional.of(header.substring(PREFIX.length()).strip())
                : Optional.empty();
    }
}
