package org.samverk.kernel.start;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// `GET /health`, and a page that asks for patience while the program is being set up. It stands before security and
/// sessions, which may not work yet.
///
/// A proxy asks another node when somebody wants to read and is answered with 503, but does not send twice what changes
/// something. That is taken while the program ends, and waits a while for the program to be ready.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReadinessFilter extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Duration WAITS = Duration.ofSeconds(20);
    private static final String PATIENCE = """
            <!doctype html>
            <html lang="sv">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Samverk startar</title></head>
            <body><main><h1>Samverk startar</h1><p>Sidan visas om ett ögonblick.</p>
            <p lang="en">Samverk is starting. The page will appear in a moment.</p></main></body>
            </html>
            """;

    private final ApplicationAvailability availability;
    private final CountDownLatch begun = new CountDownLatch(1);

    ReadinessFilter(ApplicationAvailability availability) {
        this.availability = availability;
    }

    @EventListener
    void note(AvailabilityChangeEvent<ReadinessState> change) {
        if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
            begun.countDown();
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean ready = availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC;
        if (request.getRequestURI().equals("/health")) {
            answer(response, ready, "application/json", ready ? "{\"status\":\"UP\"}" : "{\"status\":\"STARTING\"}");
        } else if (ready || !READING.contains(request.getMethod()) && hasBegun()) {
            chain.doFilter(request, response);
        } else {
            answer(response, false, "text/html", PATIENCE);
        }
    }

    private boolean hasBegun() {
        try {
            return begun.await(WAITS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void answer(HttpServletResponse response, boolean ready, String type, String body)
            throws IOException {
        response.setStatus(ready ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        if (!ready) {
            response.setHeader("Retry-After", "3");
            response.setHeader("Refresh", "3");
        }
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(body);
    }
}
