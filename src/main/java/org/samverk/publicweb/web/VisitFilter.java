package org.samverk.publicweb.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.samverk.publicweb.Visits;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Counts what is read of the public web, whether it was made for it or kept.
@Component
@Order(9)
class VisitFilter extends OncePerRequestFilter {
    private static final String ROOT = "/public";
    private final Visits visits;

    VisitFilter(Visits visits) {
        this.visits = visits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !request.getMethod().equals("GET")
                || !(path.equals(ROOT) || path.startsWith(ROOT + "/"))
                || request.getParameter("on") != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        var status = response.getStatus();
        if (status == HttpServletResponse.SC_OK || status == HttpServletResponse.SC_NOT_MODIFIED) {
            var path = request.getRequestURI().substring(ROOT.length()).replaceAll("^/+|/+$", "");
            visits.count(path, request.getHeader(HttpHeaders.USER_AGENT));
        }
    }
}
