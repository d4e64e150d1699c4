package org.samverk.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samverk.access.Actor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/// Finds out who looks, once a request.
@Service
public class Viewers {
    static final String LANGUAGE_COOKIE = "samverk-language";
    static final String SCHEME_COOKIE = "samverk-scheme";
    private static final String ATTRIBUTE = Viewers.class.getName();
    private final ViewerTable table;

    Viewers(ViewerTable table) {
        this.table = table;
    }

    /// Who looks at this request's page.
    public Viewer current(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Viewer known) {
            return known;
        }
        var viewer =
                signedIn().flatMap(table::find).map(row -> viewer(request, row)).orElseGet(() -> visitor(request));
        request.setAttribute(ATTRIBUTE, viewer);
        return viewer;
    }

    /// Forgets what was found out, after signing in or out or a new choice within the same request.
    public void forget(HttpServletRequest request) {
        request.removeAttribute(ATTRIBUTE);
    }

    /// Remembers a person's choice; null follows the browser or the device.
    public void prefer(UUID person, @Nullable String language, @Nullable String scheme) {
        table.prefer(person, language, scheme);
    }

    /// The language that somebody reads, for what reaches them outside a page.
    public Locale localeOf(UUID person) {
        return table.find(person)
                .map(ViewerTable.Row::language)
                .map(Languages::of)
                .orElse(Languages.SWEDISH);
    }

    private static Optional<UUID> signedIn() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? Optional.of(signedIn.personId())
                : Optional.empty();
    }

    private static Viewer viewer(HttpServletRequest request, ViewerTable.Row row) {
        var language = row.language() == null ? cookie(request, LANGUAGE_COOKIE) : row.language();
        var scheme = row.scheme() == null ? cookie(request, SCHEME_COOKIE) : row.scheme();
        var locale = Languages.choose(language, request.getHeader("Accept-Language"));
        return new Viewer(row.actor(), row.person(), locale, scheme);
    }

    private static Viewer visitor(HttpServletRequest request) {
        var locale = Languages.choose(cookie(request, LANGUAGE_COOKIE), request.getHeader("Accept-Language"));
        return new Viewer(Actor.VISITOR, null, locale, cookie(request, SCHEME_COOKIE));
    }

    private static @Nullable String cookie(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        return cookies == null
                ? null
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .filter(value -> value.matches("sv|en|light|dark"))
                        .findFirst()
                        .orElse(null);
    }
}
