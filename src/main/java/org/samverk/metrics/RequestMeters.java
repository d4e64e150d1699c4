package org.samverk.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/// How long each request took, by the pattern of its address and by its status; never by the address itself, of which
/// there is no end. Streams, which are open for hours, are counted by themselves.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RequestMeters extends OncePerRequestFilter {
    private static final Duration[] LIMITS = Stream.of(5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);

    /// What came to no handler: refused at the door, a file of the program's own, or nothing of that name.
    private static final String OTHER = "other";

    private final MeterRegistry registry;
    private final boolean on;

    /// It takes no more than this: filters are made before the rest of the program.
    RequestMeters(MeterRegistry registry, @Value("${samverk.metrics.token:}") String token) {
        this.registry = registry;
        on = !token.isBlank();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !on;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var began = System.nanoTime();
        var status = 500;
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            if (!request.isAsyncStarted()) {
                timer(request, status).record(System.nanoTime() - began, TimeUnit.NANOSECONDS);
            }
        }
    }

    private Timer timer(HttpServletRequest request, int status) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return Timer.builder("http.server.requests")
                .description("How long requests took, by the pattern of their address")
                .tag("method", known(request.getMethod()))
                .tag("uri", pattern == null ? OTHER : pattern.toString())
                .tag("status", Integer.toString(status))
                .serviceLevelObjectives(LIMITS)
                .register(registry);
    }

    private static String known(String method) {
        return Stream.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
                .filter(method::equals)
                .findFirst()
                .orElse(OTHER);
    }
}
