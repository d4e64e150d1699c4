package org.samverk.kernel.jobs;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Work that is due, and work that fails again and again.
@Component
class JobMeters implements MeterBinder {
    private final JdbcClient jdbc;

    JobMeters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("samverk.jobs.waiting", this, JobMeters::waiting)
                .description("Jobs that are due and that nobody has begun")
                .register(registry);
        Gauge.builder("samverk.jobs.late", this, JobMeters::late)
                .description("For how long the longest waiting job has been due")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("samverk.jobs.failing", this, JobMeters::failing)
                .description("Jobs that failed the last time they were tried")
                .register(registry);
    }

    private double waiting() {
        return number("select count(*) from jobs.task where not picked and execution_time <= now()");
    }

    private double late() {
        return number("""
                select coalesce(extract(epoch from now() - min(execution_time)), 0)
                from jobs.task where not picked and execution_time <= now()
                """);
    }

    private double failing() {
        return number("select count(*) from jobs.task where consecutive_failures > 0");
    }

    private double number(String sql) {
        return jdbc.sql(sql).query(Double.class).single();
    }
}
