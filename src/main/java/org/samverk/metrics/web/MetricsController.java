package org.samverk.metrics.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.samverk.kernel.NotFoundException;
import org.samverk.metrics.Metrics;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// The figures, for whoever sends the token of the settings; for all others there is nothing here.
@RestController
@Hidden
class MetricsController {
    private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";
    private static final String BEARER = "Bearer ";
    private final Metrics metrics;

    MetricsController(Metrics metrics) {
        this.metrics = metrics;
    }

    @GetMapping("/metrics")
    ResponseEntity<String> show(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        if (authorization == null
                || !authorization.startsWith(BEARER)
                || !metrics.isFor(authorization.substring(BEARER.length()).strip())) {
            throw new NotFoundException();
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, TYPE)
                .cacheControl(CacheControl.noStore())
                .body(metrics.scrape());
    }
}
