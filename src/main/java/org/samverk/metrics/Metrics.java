package org.samverk.metrics;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/// What is measured, and for whom: whoever knows the token of the settings.
@Service
public class Metrics {
    private final PrometheusMeterRegistry registry;
    private final List<MeterBinder> binders;
    private final byte[] token;

    Metrics(
            PrometheusMeterRegistry registry,
            List<MeterBinder> binders,
            @Value("${samverk.metrics.token:}") String token) {
        this.registry = registry;
        this.binders = binders;
        this.token = token.strip().getBytes(StandardCharsets.UTF_8);
    }

    /// Whether anything is measured.
    public boolean isOn() {
        return token.length > 0;
    }

    /// Whether this is the token; takes the same time for each that is not.
    public boolean isFor(String given) {
        return isOn() && MessageDigest.isEqual(token, given.getBytes(StandardCharsets.UTF_8));
    }

    /// The figures of this moment, as Prometheus reads them (text format 0.0.4).
    public String scrape() {
        return registry.scrape();
    }

    /// Boot itself brings the binder of the pool of connections.
    @EventListener(ApplicationReadyEvent.class)
    void bind() {
        if (!isOn()) {
            return;
        }
        binders.forEach(binder -> binder.bindTo(registry));
        List.of(
                        new JvmMemoryMetrics(),
                        new JvmGcMetrics(),
                        new JvmThreadMetrics(),
                        new ClassLoaderMetrics(),
                        new ProcessorMetrics(),
                        new FileDescriptorMetrics(),
                        new UptimeMetrics())
                .forEach(binder -> binder.bindTo(registry));
    }
}
