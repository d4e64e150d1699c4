package org.samverk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.samverk.identity.SessionStart;
import org.samverk.identity.SignInRules;
import org.samverk.kernel.TimeSource;
import org.samverk.web.KeptForm;
import org.samverk.web.Leaving;
import org.samverk.web.SignedIn;
import org.samverk.web.Viewers;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

/// Lets people in and out: the session gets a new key and a new CSRF token, so that what was known of the old one is
/// worth nothing (ASVS 5.0, 7.2.4).
@Component
class Door {
    static final String SECOND = "/sign-in/second";
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final HttpSessionCsrfTokenRepository csrfTokens = new HttpSessionCsrfTokenRepository();
    private final HttpSessionRequestCache wanted = new HttpSessionRequestCache();
    private final Viewers viewers;
    private final List<Leaving> leaving;
    private final SignInRules rules;
    private final TimeSource time;

    Door(Viewers viewers, List<Leaving> leaving, SignInRules rules, TimeSource time) {
        this.viewers = viewers;
        this.leaving = leaving;
        this.rules = rules;
        this.time = time;
    }

    /// Lets somebody in who has proved one thing; what else is asked of them ([SignInRules]) comes first.
    ///
    /// @return the path to go to
    String enter(UUID person, HttpServletRequest request, HttpServletResponse response) {
        if (!rules.isSecondAsked(person)) {
            return open(person, request, response);
        }
        request.getSession();
        request.changeSessionId();
        csrfTokens.saveToken(null, request, response);
        new WaitingSignIn(person, time.instant()).put(request);
        return SECOND;
    }

    /// Signs somebody in who has proved all that is asked.
    ///
    /// @return the path to go to: what they had written, what they had wanted to see, or the start page
    String open(UUID person, HttpServletRequest request, HttpServletResponse response) {
        request.getSession();
        request.changeSessionId();
        WaitingSignIn.forget(request);
        csrfTokens.saveToken(null, request, response);
        var context = new SecurityContextImpl(new SignedIn(person));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        request.getSession().setAttribute(SessionStart.ATTRIBUTE, SessionStart.of(request, time.instant()));
        viewers.forget(request);
        return KeptForm.waiting(request.getSession(), viewers.current(request)).isPresent()
                ? "/kept"
                : wantedPath(request, response);
    }

    void leave(HttpServletRequest request, HttpServletResponse response) {
        leaving.forEach(each -> each.leave(request, response));
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        viewers.forget(request);
    }

    /// Only the path of what was wanted, never a host, so that it cannot lead away from here.
    private String wantedPath(HttpServletRequest request, HttpServletResponse response) {
        var path = wanted.getRequest(request, response) instanceof DefaultSavedRequest saved ? path(saved) : "/";
        wanted.removeRequest(request, response);
        return path.matches("/[^/\\\\].*") ? path : "/";
    }

    private static String path(DefaultSavedRequest saved) {
        var query = saved.getQueryString();
        return saved.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
