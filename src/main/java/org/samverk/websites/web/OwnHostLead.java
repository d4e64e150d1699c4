package org.samverk.websites.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.samverk.sites.OwnSite;
import org.samverk.sites.SiteKind;
import org.samverk.web.Viewers;
import org.samverk.websites.KnownWebsites;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Leads visitors from the pages of a site of its own to its host name: each page has one address. Whoever is signed in
/// stays, for they are signed in here alone.
@Component
@Order(8)
class OwnHostLead extends OncePerRequestFilter {
    private static final String PAGES = SiteKind.PUBLIC.root() + "/";
    private final KnownWebsites websites;
    private final Viewers viewers;

    OwnHostLead(KnownWebsites websites, Viewers viewers) {
        this.websites = websites;
        this.viewers = viewers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(PAGES)
                || !Set.of("GET", "HEAD").contains(request.getMethod())
                || request.getAttribute(OwnSite.ATTRIBUTE) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var address = viewers.current(request).signedIn() ? Optional.<String>empty() : address(request);
        if (address.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader(HttpHeaders.LOCATION, address.get());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    private Optional<String> address(HttpServletRequest request) {
        var path = request.getRequestURI().substring(PAGES.length()).replaceAll("/+$", "");
        var query = request.getQueryString();
        return websites.holding(path).map(site -> site.address(path) + (query == null ? "" : "?" + query));
    }
}
