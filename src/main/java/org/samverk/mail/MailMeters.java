package org.samverk.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Letters that wait, and letters that could not be sent.
@Component
class MailMeters implements MeterBinder {
    private final JdbcClient jdbc;

    MailMeters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("samverk.mail.waiting", this, MailMeters::waiting)
                .description("Letters that are due and have not been sent")
                .register(registry);
        Gauge.builder("samverk.mail.late", this, MailMeters::late)
                .description("How long ago the oldest of them was written")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("samverk.mail.failed", this, MailMeters::failed)
                .description("Letters of the last day that could not be sent")
                .register(registry);
    }

    private double waiting() {
        return number("select count(*) from mail.message where state in ('queued', 'sending') and due_at <= now()");
    }

    private double late() {
        return number("""
                select coalesce(extract(epoch from now() - min(created_at)), 0)
                from mail.message where state in ('queued', 'sending') and due_at <= now()
                """);
    }

    private double failed() {
        return number("""
                select count(*) from mail.message
                where state in ('refused', 'uncertain', 'failed') and changed_at > now() - interval '1 day'
                """);
    }

    private double number(String sql) {
        return jdbc.sql(sql).query(Double.class).single();
    }
}
