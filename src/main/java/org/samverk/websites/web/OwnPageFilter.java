package org.samverk.websites.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.samverk.kernel.Settings;
import org.samverk.sites.OwnSite;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Gives pages that are asked for under a site's own host name the addresses of that site. Stands behind what is kept
/// of public answers, so that it is done once for each.
@Component
@Order(20)
class OwnPageFilter extends OncePerRequestFilter {
    private final String base;

    OwnPageFilter(Settings settings) {
        this.base = settings.baseUrl().toString();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !(request.getAttribute(OwnSite.ATTRIBUTE) instanceof OwnSite)
                || request.getRequestURI().startsWith("/assets/")
                || request.getRequestURI().startsWith("/files/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var site = (OwnSite) request.getAttribute(OwnSite.ATTRIBUTE);
        var addresses = new OwnAddresses(site, base);
        var made = new Made(response, addresses);
        chain.doFilter(request, made);
        var type = made.getContentType();
        if (type != null && type.startsWith("text/html") && made.getContentSize() > 0) {
            var page = OwnPage.of(new String(made.getContentAsByteArray(), StandardCharsets.UTF_8), addresses);
            made.resetBuffer();
            made.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
        }
        made.copyBodyToResponse();
    }

    /// An answer that leads elsewhere leads to the site's own addresses.
    private static final class Made extends ContentCachingResponseWrapper {
        private final OwnAddresses addresses;

        Made(HttpServletResponse response, OwnAddresses addresses) {
            super(response);
            this.addresses = addresses;
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            super.sendRedirect(addresses.own(location));
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, "Location".equalsIgnoreCase(name) ? addresses.own(value) : value);
        }
    }
}
