package org.samverk.search;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/// What searches do not find yet.
@Component
class SearchMeters implements MeterBinder {
    private final PendingTable pending;

    SearchMeters(PendingTable pending) {
        this.pending = pending;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("samverk.search.waiting", pending, PendingTable::count)
                .description("What has changed and is not in the index yet")
                .register(registry);
        Gauge.builder("samverk.search.late", pending, PendingTable::late)
                .description("How long ago the oldest of that changed")
                .baseUnit("seconds")
                .register(registry);
    }
}
