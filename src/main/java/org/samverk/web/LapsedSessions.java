package org.samverk.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

/// Sends people who are not (or no longer) signed in to the sign-in page, and keeps what they had written.
///
/// A form that was sent from a page of ours is kept in the new session and offered after signing in ([KeptForm]). One
/// from elsewhere is not: `Sec-Fetch-Site` or `Origin` says where it came from.
@Component
class LapsedSessions implements AuthenticationEntryPoint, AccessDeniedHandler {
    static final String SIGN_IN = "/sign-in";
    private final HttpSessionRequestCache cache = new HttpSessionRequestCache();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception) {
        if (request.getMethod().equals(HttpMethod.GET.name())) {
            if (request.getHeader("HX-Request") == null) {
                cache.saveRequest(request, response);
            }
        } else {
            keep(request);
        }
        sendTo(SIGN_IN, request, response);
    }

    /// A wrong CSRF token: usually the session that it belonged to is gone.
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
            throws IOException, ServletException {
        if (!isFromHere(request)) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        keep(request);
        sendTo(isSignedIn() ? "/kept" : SIGN_IN, request, response);
    }

    private static void keep(HttpServletRequest request) {
        if (!isFromHere(request)
                || !SentForm.isForm(request)
                || request.getParameter(KeptForm.UNKEPT) != null
                || request.getRequestURI().startsWith(SIGN_IN)
                || request.getRequestURI().equals("/sign-out")) {
            return;
        }
        SentForm.read(request).ifPresent(form -> request.getSession().setAttribute(KeptForm.ATTRIBUTE, form));
    }

    private static void sendTo(String path, HttpServletRequest request, HttpServletResponse response) {
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(HttpStatus.OK.value());
            response.setHeader("HX-Redirect", path);
        } else {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader("Location", path);
        }
    }

    private static boolean isFromHere(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeader("Origin");
        return origin != null && origin.replaceFirst("^https?://", "").equals(request.getHeader("Host"));
    }

    private static boolean isSignedIn() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn;
    }
}
