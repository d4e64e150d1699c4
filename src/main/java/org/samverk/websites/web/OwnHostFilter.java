package org.samverk.websites.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.samverk.kernel.Settings;
import org.samverk.sites.OwnSite;
import org.samverk.websites.KnownWebsites;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers under the host names of sites of their own: `https://ung.lindviken.se/fritid` is the page
/// `/public/ung/fritid`. Stands before the security filters, so that they see which page is meant. A host name that is
/// none of these sites' is taken for the installation's own.
@Component
@Order(-200)
class OwnHostFilter extends OncePerRequestFilter {
    private final KnownWebsites websites;
    private final String main;
    private final String base;

    OwnHostFilter(KnownWebsites websites, Settings settings) {
        this.websites = websites;
        this.main = String.valueOf(settings.baseUrl().getHost());
        this.base = settings.baseUrl().toString();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServerName().equalsIgnoreCase(main);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var site = websites.at(request.getServerName()).orElse(null);
        if (site == null) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(OwnSite.ATTRIBUTE, site);
        var asked = request.getRequestURI();
        var addresses = new OwnAddresses(site, base);
        var elsewhere = addresses.elsewhere(asked);
        if (elsewhere != null) {
            lead(request, response, elsewhere);
        } else {
            chain.doFilter(new OwnHostRequest(request, site, addresses.inside(asked)), response);
        }
    }

    private static void lead(HttpServletRequest request, HttpServletResponse response, String address) {
        var query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader(HttpHeaders.LOCATION, query == null ? address : address + "?" + query);
    }
}
