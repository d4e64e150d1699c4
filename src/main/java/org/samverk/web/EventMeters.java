package org.samverk.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What happened and has not been told to all who listen: notifications, mail and feeds come from there.
@Component
class EventMeters implements MeterBinder {
    private final JdbcClient jdbc;

    EventMeters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("samverk.events.waiting", this, EventMeters::waiting)
                .description("Events that somebody who listens has not been told")
                .register(registry);
        Gauge.builder("samverk.events.late", this, EventMeters::late)
                .description("How long ago the oldest of them happened")
                .baseUnit("seconds")
                .register(registry);
    }

    private double waiting() {
        return jdbc.sql("select count(*) from web.event_publication where completion_date is null")
                .query(Double.class)
                .single();
    }

    private double late() {
        return jdbc.sql("""
                select coalesce(extract(epoch from now() - min(publication_date)), 0)
                from web.event_publication where completion_date is null
                """).query(Double.class).single();
    }
}
