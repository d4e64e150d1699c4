package org.samverk.publicweb.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.samverk.publicweb.Answer;
import org.samverk.publicweb.KeptAnswers;
import org.samverk.sites.OwnSite;
import org.samverk.web.Viewer;
import org.samverk.web.Viewers;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Sends visitors of the public web again what has been made once, until something there changes. Stands behind the
/// security filters, so that it knows who is no visitor and every answer has its headers.
@Component
@Order(10)
class KeptAnswerFilter extends OncePerRequestFilter {
    private static final List<String> TYPES =
            List.of("text/html", "text/plain", "application/xml", "application/atom+xml");

    private final KeptAnswers answers;
    private final Viewers viewers;

    KeptAnswerFilter(KeptAnswers answers, Viewers viewers) {
        this.answers = answers;
        this.viewers = viewers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var method = request.getMethod();
        return !(method.equals("GET") || method.equals("HEAD"))
                || request.getQueryString() != null
                || !isPublic(request.getRequestURI())
                || request.getRequestedSessionId() != null
                || viewers.current(request).signedIn();
    }

    private static boolean isPublic(String path) {
        return path.equals("/public")
                || path.startsWith("/public/")
                || path.equals("/sitemap.xml")
                || path.equals("/robots.txt");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = key(request, viewers.current(request));
        var change = answers.change();
        var kept = answers.find(key, change);
        if (kept.isPresent()) {
            SentAnswer.send(kept.get(), request, response);
            return;
        }
        var made = new ContentCachingResponseWrapper(response);
        chain.doFilter(asking(request), made);
        if (isToKeep(request, made)) {
            var answer = Answer.of(made.getContentType(), made.getContentAsByteArray());
            answers.keep(key, change, answer);
            SentAnswer.send(answer, request, response);
        } else {
            made.copyBodyToResponse();
        }
    }

    /// A request for the headers alone makes the whole answer all the same: its length and tag are among them.
    private static HttpServletRequest asking(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getMethod() {
                return "GET";
            }
        };
    }

    /// What belongs to somebody alone is nobody else's: an answer with a session or a cookie.
    private static boolean isToKeep(HttpServletRequest request, ContentCachingResponseWrapper made) {
        var type = made.getContentType();
        return made.getStatus() == HttpServletResponse.SC_OK
                && type != null
                && TYPES.stream().anyMatch(type::startsWith)
                && request.getSession(false) == null
                && !made.containsHeader(HttpHeaders.SET_COOKIE)
                && !made.containsHeader(HttpHeaders.CACHE_CONTROL);
    }

    private static String key(HttpServletRequest request, Viewer viewer) {
        var host = request.getAttribute(OwnSite.ATTRIBUTE) instanceof OwnSite site ? site.host() : "";
        return viewer.locale().getLanguage() + " " + viewer.scheme() + " " + host + " " + request.getRequestURI();
    }
}
