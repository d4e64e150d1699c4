package org.samverk.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.HtmlUtils;

/// Says what is the matter when the database or the storage of files is away or a disk is full ([Outage]), with a page
/// that needs none of them: 503 or 504, in the browser's language, with what one had written. It stands before sessions
/// and security, which fail first.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class OutageFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(OutageFilter.class);
    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>%s</title></head>
            <body><main><h1>%2$s</h1><p>%s</p>%s</main></body>
            </html>
            """;
    private static final String PROBLEM = """
            {"title":"%s","status":%d,"code":"%s","detail":"%s"}""";

    private final Messages messages;

    OutageFilter(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            var outage = Outage.of(e);
            if (outage.isEmpty() || response.isCommitted()) {
                throw e;
            }
            LOG.error("{}: {} {}: {}", outage.get(), request.getMethod(), request.getRequestURI(), e.toString());
            answer(request, response, outage.get());
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Outage outage) throws IOException {
        var locale = Languages.choose(null, request.getHeader("Accept-Language"));
        var words = messages.get(locale, outage.key());
        var status = outage.status();
        var api = Errors.isApi(request);
        response.reset();
        response.setStatus(status.value());
        response.setHeader("Retry-After", "10");
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(api ? "application/problem+json" : "text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter()
                .write(
                        api
                                ? PROBLEM.formatted(status.getReasonPhrase(), status.value(), outage.key(), words)
                                : page(request, locale, words));
    }

    private String page(HttpServletRequest request, Locale locale, String words) {
        var written = SentForm.written(request);
        var kept = written.isEmpty()
                ? ""
                : "<p>" + messages.get(locale, "web.error.written") + "</p>"
                        + written.stream()
                                .map(text -> "<pre>" + HtmlUtils.htmlEscape(text, "UTF-8") + "</pre>")
                                .collect(Collectors.joining());
        var title = messages.get(locale, "web.error.title.fault");
        return PAGE.formatted(locale.getLanguage(), title, words, kept);
    }
}
