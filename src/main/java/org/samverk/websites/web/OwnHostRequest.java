package org.samverk.websites.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samverk.sites.OwnSite;
import org.springframework.http.HttpHeaders;

/// What is asked of a site under its own host name, as the rest of the program knows it.
final class OwnHostRequest extends HttpServletRequestWrapper {
    private final OwnSite site;
    private final String path;

    /// @param path within the installation
    OwnHostRequest(HttpServletRequest request, OwnSite site, String path) {
        super(request);
        this.site = site;
        this.path = path;
    }

    @Override
    public String getRequestURI() {
        return path;
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(site.base() + path);
    }

    @Override
    public String getServletPath() {
        return path;
    }

    /// A site in one language greets everybody in it.
    @Override
    public @Nullable String getHeader(String name) {
        var language = site.language();
        return language != null && name.equalsIgnoreCase(HttpHeaders.ACCEPT_LANGUAGE)
                ? language
                : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        var language = site.language();
        return language != null && name.equalsIgnoreCase(HttpHeaders.ACCEPT_LANGUAGE)
                ? Collections.enumeration(List.of(language))
                : super.getHeaders(name);
    }
}
